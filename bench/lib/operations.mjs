import { readFileSync } from "node:fs";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Reads and parses a document. */
export const readDocument = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The operations of a document with path and method; each includes its path item's parameters. */
export const operationsOf = (document) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => ({
      path,
      method,
      ...item[method],
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
    })),
  );

/** Fails unless a count is as expected: a figure for wrong output is worthless. */
export function expectCount(what, actual, expected) {
  if (actual !== expected) throw new Error(`${what}: ${actual}, expected ${expected}`);
}
