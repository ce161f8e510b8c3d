import type { Diagnostic } from "./diagnostic.js";

/** Orders by file, line, column, code and message, and drops exact repeats. Input order never shows. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): string =>
    [
      d.span?.file ?? "",
      String(d.span?.line ?? 0).padStart(9, "0"),
      String(d.span?.column ?? 0).padStart(9, "0"),
      d.code,
      d.message,
    ].join("\u0000");
  const byKey = new Map(diagnostics.map((d) => [key(d), d]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, d]) => d);
}
