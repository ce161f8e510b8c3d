import type { Json } from "../../types/json.js";
import { isObject } from "../../types/objects.js";

/** Keys of schemas, parameters and examples whose values are data. */
const DATA: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "examples", "value"]);

/** Keys of maps, in which names may be anything. */
const MAPS: ReadonlySet<string> = new Set([
  "$defs",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "webhooks",
]);

/**
 * A document whose `$dynamicRef`s are `$ref`s: a dynamic reference leads to the anchor in its own file, unless a schema around
 * it declares the anchor anew, which cannot be known before a value is there. Data is left as it is, and unchanged parts are
 * shared.
 *
 * @param isMap - whether the value is a map, whose keys are names
 */
export function staticReferences(value: Json, isMap = false): Json {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const mapped = items.map((item) => staticReferences(item));
    return mapped.some((item, i) => item !== items[i]) ? mapped : items;
  }
  if (!isObject(value)) return value;
  const isDynamic = !isMap && typeof value["$dynamicRef"] === "string" && value["$ref"] === undefined;
  const entries = Object.entries(value).map(([key, child]): [string, Json] => {
    if (!isMap && (DATA.has(key) || key.startsWith("x-"))) return [key, child];
    return [isDynamic && key === "$dynamicRef" ? "$ref" : key, staticReferences(child, !isMap && MAPS.has(key))];
  });
  return isDynamic || entries.some(([key, child]) => child !== value[key]) ? Object.fromEntries(entries) : value;
}
