import type { Json } from "../../../../openapi/types/json.js";
import type { Facets } from "../client-model.js";
import { canonical, sortedKeys, type JsonObject } from "../json.js";

const constraintKeywords = [
  "exclusiveMaximum",
  "exclusiveMinimum",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "pattern",
  "uniqueItems",
] as const;

const collect = (value: JsonObject, names: readonly string[]): Record<string, Json> =>
  Object.fromEntries(names.map((name) => [name, canonical(value[name] ?? null)]));

/** What a schema or parameter says besides its type. */
export function readFacets(value: JsonObject): Facets {
  const constraints = constraintKeywords.filter((name) => value[name] !== undefined);
  const extensions = sortedKeys(value).filter((name) => name.startsWith("x-"));
  return {
    ...(value["default"] === undefined ? {} : { default: canonical(value["default"]) }),
    ...(value["example"] === undefined ? {} : { example: canonical(value["example"]) }),
    ...(constraints.length === 0 ? {} : { constraints: collect(value, constraints) }),
    ...(extensions.length === 0 ? {} : { extensions: collect(value, extensions) }),
  };
}

/** Swagger 2.0 knows `deprecated` of operations only; elsewhere it is taken as it is meant. */
export const isDeprecated = (value: JsonObject): boolean =>
  value["deprecated"] === true || value["x-deprecated"] === true;
