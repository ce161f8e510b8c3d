/** An object of a document, of which nothing is known yet. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** Values by key, in the same order; a key may be `__proto__`. Nothing comes of what is no object. */
export function mapValues<T>(value: unknown, map: (item: unknown, key: string) => T): Readonly<Record<string, T>> {
  if (!isPlain(value)) return {};
  return Object.fromEntries(Object.keys(value).map((key) => [key, map(value[key], key)]));
}

/** A value of an object's own, under a name that may be `__proto__` or `constructor`. */
export const own = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
