import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { importName } from "./names/import-name.js";
import { isIdentifier } from "./names/identifiers.js";

/** Longer names are legal but make file paths too long. */
const LONGEST = 100;

function problemOf(name: string): string | undefined {
  if (name === "") return "it is empty";
  if (name.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (!/^[\w.-]+$/.test(name)) return "it has other characters than letters, digits, -, _ and .";
  if (!/^[a-z\d](?:.*[a-z\d])?$/i.test(name)) return "it does not begin and end with a letter or digit";
  return isIdentifier(importName(name)) ? undefined : "no module can be imported by it";
}

/** Checks a package name by the rules of PyPI. */
export function checkPackageName(name: string): Diagnostic[] {
  const problem = problemOf(name);
  return problem === undefined ? [] : [diagnostic("GV7055", undefined, { name: JSON.stringify(name), problem })];
}
