import type { Json } from "../types/json.js";

/** A member of an object or list: an own one, whatever its name. */
export function memberOf(value: Json, key: string | number): Json | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return typeof key === "number" || /^(?:0|[1-9]\d*)$/.test(key) ? items[Number(key)] : undefined;
  }
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Json>>)[key] : undefined;
}
