import { readFileSync } from "node:fs";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Reads a document from its file. */
export const readDocument = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The operations of a document with path and method, those of a path item's parameters included. */
export const operationsOf = (document) =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => ({
      path,
      method,
      ...item[method],
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])],
    })),
  );

/** Fails unless a count is what it has to be: a figure for wrong output says nothing. */
export function expectCount(what, actual, expected) {
  if (actual !== expected) throw new Error(`${what}: ${actual}, but it has to be ${expected}`);
}
