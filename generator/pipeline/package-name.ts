import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";

/** What npm accepts at most. */
const LONGEST = 214;

/** Names that npm keeps to itself. */
const RESERVED = new Set(["node_modules", "favicon.ico"]);

const PART = /^[a-z0-9~][a-z0-9._~-]*$/;

function problemOf(name: string): string | undefined {
  if (name === "") return "it is empty";
  if (name.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (RESERVED.has(name)) return "npm keeps it to itself";
  if (name !== name.toLowerCase()) return "it has capital letters";
  const slash = name.indexOf("/");
  if (name.startsWith("@") && slash < 0) return "a scope is followed by / and a name";
  const parts = name.startsWith("@") ? [name.slice(1, slash), name.slice(slash + 1)] : [name];
  for (const part of parts) {
    if (part === "") return "a part of it is empty";
    if (/^[-._]/.test(part)) return "it begins with a dot, a hyphen or an underscore";
    if (!PART.test(part)) return "it has other characters than letters, digits, -, _, . and ~";
  }
  return undefined;
}

/** Checks the name of a package by npm's rules. */
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
