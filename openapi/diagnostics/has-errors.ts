import type { Diagnostic } from "./diagnostic.js";

/** Whether anything keeps the result from being written. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === "error");
