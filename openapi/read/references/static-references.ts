import type { Json } from "../../types/json.js";
import { isObject, type JsonObject } from "../../types/objects.js";

/**
 * A document whose `$dynamicRef`s are `$ref`s: a dynamic reference leads to the anchor in its own file, unless a schema around
 * it declares the anchor anew, which cannot be known before a value is there. Unchanged parts are shared.
 */
export function staticReferences(value: Json): Json {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const mapped = items.map(staticReferences);
    return mapped.some((item, i) => item !== items[i]) ? mapped : items;
  }
  if (!isObject(value)) return value;
  const object: JsonObject = value;
  const isDynamic = typeof object["$dynamicRef"] === "string" && object["$ref"] === undefined;
  const entries = Object.entries(object).map(([key, child]): [string, Json] => [
    isDynamic && key === "$dynamicRef" ? "$ref" : key,
    staticReferences(child),
  ]);
  return isDynamic || entries.some(([key, child]) => child !== object[key]) ? Object.fromEntries(entries) : value;
}
