import type { Json } from "../../../openapi/types/json.js";
import { isObject, type JsonObject } from "../../../openapi/types/objects.js";

export { isObject, type JsonObject };

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The value if it is a string, otherwise `""`. */
export const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

/** The sort order of everything that comes from a map. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The keys of a map, sorted. */
export const sortedKeys = (value: Json | undefined): readonly string[] =>
  isObject(value) ? Object.keys(value).sort(compareText) : [];

/** The entries of a map, sorted by key, each with its position in the document. */
export const placedEntries = (map: JsonObject): readonly (readonly [key: string, value: Json, place: number])[] =>
  Object.entries(map)
    .map(([key, value], place) => [key, value, place] as const)
    .sort(([a], [b]) => compareText(a, b));

/** An example's value, and the same as its author wrote it. */
export const exampleValue = (value: Json): { readonly value: Json; readonly written?: Json } => ({
  value: canonical(value),
  ...(typeof value === "object" && value !== null && { written: value }),
});

/** The same value with all maps sorted by key. */
export function canonical(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  const result: { holder: Record<string, Json> } = { holder: {} };
  const open: { from: Json; into: Record<string, Json> | Json[]; key: string | number }[] = [
    { from: value, into: result.holder, key: "value" },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, into, key } = next;
    let copy: Json = from;
    if (isList(from)) {
      const list: Json[] = new Array<Json>(from.length).fill(null);
      from.forEach((item, i) => open.push({ from: item, into: list, key: i }));
      copy = list;
    } else if (isObject(from)) {
      const keys = sortedKeys(from);
      const map: Record<string, Json> = Object.fromEntries(keys.map((name) => [name, null]));
      for (const name of keys) open.push({ from: from[name] ?? null, into: map, key: name });
      copy = map;
    }
    // `defineProperty`, so that `__proto__` becomes an ordinary key.
    Object.defineProperty(into, key, { value: copy, enumerable: true, configurable: true, writable: true });
  }
  return result.holder["value"] ?? null;
}
