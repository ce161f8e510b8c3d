import type { Diagnostic } from "./diagnostic.js";

/** How many warnings of one kind are shown one by one. */
const SHOWN = 10;

/** A diagnostic to show, and how many more of its kind are not. */
export interface Counted {
  readonly diagnostic: Diagnostic;
  readonly more: number;
}

/**
 * Diagnostics to show to a person. Of a defect that a document has more than ten times, such as arrays without items, only the
 * first is shown, with a count: its reader rarely owns the document.
 */
export function countRepeats(diagnostics: readonly Diagnostic[]): readonly Counted[] {
  const isCounted = ({ code, severity }: Diagnostic): boolean => severity === "warning" && code.startsWith("GV6");
  const counts = new Map<string, number>();
  for (const each of diagnostics) if (isCounted(each)) counts.set(each.code, (counts.get(each.code) ?? 0) + 1);
  const shown = new Set<string>();
  return diagnostics.flatMap((diagnostic): readonly Counted[] => {
    const count = isCounted(diagnostic) ? (counts.get(diagnostic.code) ?? 0) : 0;
    if (count <= SHOWN) return [{ diagnostic, more: 0 }];
    if (shown.has(diagnostic.code)) return [];
    shown.add(diagnostic.code);
    return [{ diagnostic, more: count - 1 }];
  });
}
