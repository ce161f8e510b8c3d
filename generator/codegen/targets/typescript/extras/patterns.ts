import { diagnostic, type Diagnostic } from "../../../../../openapi/diagnostics/diagnostic.js";
import type { ClientModel } from "../../../client-model/client-model.js";
import { stringLiteral } from "../text/literals.js";

/** A regular expression as code; undefined if JavaScript cannot read it. */
export function regularExpression(pattern: string): string | undefined {
  for (const flags of ["u", ""]) {
    try {
      new RegExp(pattern, flags);
      return `new RegExp(${[pattern, flags]
        .filter((part) => part !== "")
        .map(stringLiteral)
        .join(", ")})`;
    } catch {
      // Tried without the flag, which some patterns of other languages need.
    }
  }
  return undefined;
}

/** The patterns in a part of a model. */
function patternsIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) patternsIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) {
      if (key === "examples" || key === "default" || key === "extensions") continue;
      if (key !== "constraints") patternsIn(item, found);
      else if (typeof (item as { pattern?: unknown }).pattern === "string")
        found.add((item as { pattern: string }).pattern);
    }
}

/** Reports the patterns of a document that validators leave out. */
export function reportPatterns(model: ClientModel): readonly Diagnostic[] {
  const found = new Set<string>();
  patternsIn(model.types, found);
  return [...found]
    .filter((pattern) => regularExpression(pattern) === undefined)
    .sort()
    .map((pattern) => diagnostic("GV7064", undefined, { pattern: JSON.stringify(pattern) }));
}
