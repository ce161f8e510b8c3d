import type { Json } from "../types/json.js";
import { METHODS } from "../types/methods.js";
import { isObject, mapValues, type JsonObject } from "../types/objects.js";

/** Something that a document says in a way that Swagger 2.0 does not have. */
export interface Mended {
  /** JSON pointer to it. */
  readonly pointer: string;
  /** What it is, and what it was read as, as two clauses. */
  readonly problem: string;
  readonly meaning: string;
}

const MAPS = ["paths", "definitions", "parameters", "responses", "securityDefinitions"] as const;
const LISTS = ["tags", "consumes", "produces", "schemes", "security"] as const;
const PART_LISTS = ["parameters", ...LISTS] as const;

/**
 * Reads a document as its author means it: YAML makes the number 2 of `swagger: 2.0`, and null of a section that has
 * nothing below it. Values that are not Swagger 2.0 documents, and unchanged parts, are returned as they are.
 */
export function mendDocument(value: Json): { readonly value: Json; readonly mended: readonly Mended[] } {
  if (!isObject(value) || (value["swagger"] !== 2 && value["swagger"] !== "2.0")) return { value, mended: [] };
  const mended: Mended[] = [];
  let document = value;
  if (value["swagger"] === 2) {
    document = { ...document, swagger: "2.0" };
    mended.push({ pointer: "/swagger", problem: "swagger is the number 2", meaning: 'it is read as the text "2.0"' });
  }
  for (const name of MAPS)
    if (value[name] === null) {
      document = name === "paths" ? { ...document, paths: {} } : without(document, name);
      mended.push({
        pointer: `/${name}`,
        problem: `nothing is below ${name}`,
        meaning: name === "paths" ? "the document has no paths" : "it is read as if it were absent",
      });
    }
  for (const name of LISTS) if (value[name] === null) document = without(document, name);
  const { paths } = document;
  if (hasEmptyLists(paths)) document = { ...document, paths: mapValues(paths, mendItem) as Json };
  return { value: document, mended };
}

const without = (object: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

const withoutEmptyLists = (part: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(part).filter(([key, value]) => value !== null || !PART_LISTS.some((name) => name === key)),
  );

const isEmptyIn = (part: JsonObject): boolean => PART_LISTS.some((name) => part[name] === null);

const operationsOf = (item: JsonObject): readonly JsonObject[] =>
  METHODS.map((method) => item[method]).filter((operation) => isObject(operation));

const hasEmptyLists = (paths: Json | undefined): boolean =>
  isObject(paths) &&
  Object.values(paths).some((item) => isObject(item) && [item, ...operationsOf(item)].some(isEmptyIn));

function mendItem(item: unknown): unknown {
  if (!isObject(item)) return item;
  const known: readonly string[] = METHODS;
  return mapValues(withoutEmptyLists(item as JsonObject), (part, key) =>
    known.includes(key) && isObject(part) ? withoutEmptyLists(part as JsonObject) : part,
  );
}
