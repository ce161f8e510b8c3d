import validate from "validate-npm-package-name";
import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";

function problemOf(name: string): string | undefined {
  const result = validate(name);
  if (!result.validForNewPackages) return [...(result.errors ?? []), ...(result.warnings ?? [])][0];
  // npm checks these characters only in the part after the scope.
  return /[~'!()*]/.test(name) ? "scope can only contain letters, digits, -, _ and ." : undefined;
}

/** Checks a package name by npm's rules for new packages. */
export function checkPackageName(name: string): Diagnostic[] {
  const problem = problemOf(name);
  return problem === undefined ? [] : [diagnostic("GV7055", undefined, { name: JSON.stringify(name), problem })];
}
