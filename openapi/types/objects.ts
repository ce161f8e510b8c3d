import type { Json } from "./json.js";

/** An object of a document whose fields are not checked yet. */
export type UnknownObject = Readonly<Record<string, unknown>>;

export type JsonObject = Readonly<Record<string, Json>>;

/** Whether a value is an object with keys: neither `null` nor a list. */
export function isObject(value: Json | undefined): value is JsonObject;
export function isObject(value: unknown): value is UnknownObject;
export function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** The values of an object, mapped, in the same order. Keys may be `__proto__`. Empty for anything but an object. */
export function mapValues<T>(value: unknown, map: (item: unknown, key: string) => T): Readonly<Record<string, T>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(Object.keys(value).map((key) => [key, map(value[key], key)]));
}

/** A member of an object or list, never an inherited one: keys may be `__proto__` or `constructor`. */
export function memberOf(value: Json, key: string | number): Json | undefined;
export function memberOf(value: unknown, key: string | number): unknown;
export function memberOf(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return typeof key === "number" || /^(?:0|[1-9]\d*)$/.test(key) ? items[Number(key)] : undefined;
  }
  return Object.hasOwn(value, key) ? (value as UnknownObject)[key] : undefined;
}

/** The value at the end of a path of keys; `undefined` if there is none. */
export const memberAt = (value: Json | undefined, path: readonly (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>((at, key) => (at === undefined ? undefined : memberOf(at, key)), value);
