import validate from "validate-npm-package-name";
import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";

function problemOf(name: string): string | undefined {
  const result = validate(name);
  if (!result.validForNewPackages) return [...(result.errors ?? []), ...(result.warnings ?? [])][0];
  // npm checks only what follows the scope for these.
  return /[~'!()*]/.test(name) ? "scope can only contain letters, digits, -, _ and ." : undefined;
}

/** Checks the name of a package by npm's rules for new packages. */
export function checkPackageName(name: string): Diagnostic[] {
  const problem = problemOf(name);
  return problem === undefined ? [] : [diagnostic("GV7055", undefined, { name: JSON.stringify(name), problem })];
}
