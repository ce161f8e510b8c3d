import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { nearest } from "../../../../openapi/diagnostics/nearest.js";
import { operationPattern, type OperationPattern, type Selectable } from "./operation-pattern.js";

/**
 * Reads patterns for operations, and reports those that are malformed or match nothing.
 *
 * @param option - name of the option that holds them
 * @param operations - all operations of the document
 */
export function readPatterns(
  option: string,
  texts: readonly string[],
  operations: readonly Selectable[],
): { readonly patterns: readonly OperationPattern[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const patterns = texts.flatMap((text): readonly OperationPattern[] => {
    const pattern = operationPattern(text);
    if (pattern === undefined) {
      diagnostics.push(diagnostic("GV7060", undefined, { option, pattern: text }));
      return [];
    }
    if (!operations.some(pattern.matches)) {
      const known = operations.flatMap(pattern.textsOf);
      const guess = pattern.isWild ? undefined : nearest(text.replace(/^\w+:/, ""), known);
      const remedy =
        guess === undefined ? "Correct or remove it." : `Did you mean ${text.replace(/:.*/s, "")}:${guess}?`;
      diagnostics.push(diagnostic("GV7061", undefined, { option, pattern: text, remedy }));
    }
    return [pattern];
  });
  return { patterns, diagnostics };
}
