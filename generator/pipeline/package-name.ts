import validate from "validate-npm-package-name";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";

/** Length that npm allows. */
const LONGEST = 214;

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

/** A name for the client of a document, from its title: `Swagger Petstore` gives `swagger-petstore-client`. */
export function defaultPackageName(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const name = words.join("-").slice(0, LONGEST - "-client".length);
  return name === "" ? "api-client" : name.endsWith("client") ? name : `${name}-client`;
}
