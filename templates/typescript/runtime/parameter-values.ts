import type { CollectionFormat, ParameterSpec } from "./operation.js";

/** A value as text, before any escaping. */
export function scalarText(value: unknown, name: string): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "boolean":
    case "bigint":
      return String(value);
    case "object":
      if (value instanceof Date) return value.toISOString();
  }
  throw new TypeError(`parameter "${name}" must be a string, number, boolean or date, or a list of these`);
}

/** The values of one parameter under its wire name; none if it is omitted. */
export interface ParameterValues {
  readonly wire: string;
  /** More than one only if the parameter is repeated. */
  readonly values: readonly string[];
}

/** What stands between the items of a list, by format; a comma where there is none. */
export const SEPARATORS: Readonly<Record<string, string>> = {
  csv: ",",
  ssv: " ",
  tsv: "\t",
  pipes: "|",
};

/**
 * The values that a parameter sends: none for undefined, null and empty lists. `escape` applies to each item of a list,
 * `escapeSeparator` to the separators, so that a separator inside an item remains distinguishable.
 */
export function parameterValues(
  spec: ParameterSpec,
  params: Readonly<Record<string, unknown>>,
  escape: (text: string) => string = (text) => text,
  escapeSeparator: (text: string) => string = (text) => text,
): ParameterValues {
  const { name, wire = name, format = "csv", inner = [] } = typeof spec === "string" ? { name: spec } : spec;
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined || value === null) return { wire, values: [] };
  const joined = (items: readonly string[], by: CollectionFormat): string =>
    items.join(escapeSeparator(SEPARATORS[by] ?? ","));
  const textOf = (item: unknown, level: number): string =>
    isList(item)
      ? joined(
          Array.from(item, (each) => textOf(each, level + 1)),
          inner[level] ?? "csv",
        )
      : escape(scalarText(item, name));
  if (!isList(value)) return { wire, values: [textOf(value, 0)] };
  const items = Array.from(value, (item) => textOf(item, 0));
  return { wire, values: format === "multi" || items.length === 0 ? items : [joined(items, format)] };
}

/** A name and a value of a request. The name is not escaped. */
export type Pair = readonly [name: string, value: string];

/**
 * What a parameter sends in a query or a form: none for undefined, null and empty lists. An object becomes its properties, in
 * one value or one by one, as the format says. `escape` and `escapeSeparator` apply to values as in {@link parameterValues}.
 *
 * @throws {TypeError} if the format cannot carry the value, such as an object in an object.
 */
export function parameterPairs(
  spec: ParameterSpec,
  params: Readonly<Record<string, unknown>>,
  escape: (text: string) => string = (text) => text,
  escapeSeparator: (text: string) => string = (text) => text,
): readonly Pair[] {
  const { name, wire = name, format = "csv" } = typeof spec === "string" ? { name: spec } : spec;
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined || value === null) return [];
  if (format === "json") return [[wire, escape(JSON.stringify(value))]];
  if (!isRecord(value)) {
    const { values } = parameterValues(spec, params, escape, escapeSeparator);
    return values.map((text): Pair => [wire, text]);
  }
  const pairsOf = (key: string, item: unknown): readonly Pair[] =>
    isList(item)
      ? Array.from(item, (each): Pair => [key, escape(scalarText(each, name))])
      : format === "deep" && isRecord(item)
        ? propertiesOf(item).flatMap(([inner, each]) => pairsOf(`${key}[${inner}]`, each))
        : [[key, escape(scalarText(item, name))]];
  const properties = propertiesOf(value);
  if (format === "deep") return properties.flatMap(([key, item]) => pairsOf(`${wire}[${key}]`, item));
  if (format === "multi") return properties.flatMap(([key, item]) => pairsOf(key, item));
  const texts = properties.flatMap(([key, item]) => [escape(key), escape(scalarText(item, name))]);
  return texts.length === 0 ? [] : [[wire, texts.join(escapeSeparator(SEPARATORS[format] ?? ","))]];
}

/**
 * The text of a parameter in a path or a header, in its style (RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7); `undefined` if it
 * has no value.
 */
export function styledText(
  spec: ParameterSpec,
  params: Readonly<Record<string, unknown>>,
  escape: (text: string) => string = (text) => text,
  escapeSeparator: (text: string) => string = (text) => text,
): string | undefined {
  const plain = typeof spec === "string" ? { name: spec } : spec;
  const { name, wire = name, format = "csv", style, explode } = plain;
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined || value === null) return undefined;
  const isObject = isRecord(value);
  if (format === "json" || (style === undefined && !isObject)) {
    const values = parameterPairs(spec, params, escape, escapeSeparator).map(([, text]) => text);
    return values.length === 0 ? undefined : values.join(",");
  }
  const text = (item: unknown): string => escape(scalarText(item, name));
  // In the style matrix, an empty value leaves the equals sign out.
  const named = (key: string, item: string): string => (style === "matrix" && item === "" ? key : `${key}=${item}`);
  const items = isObject
    ? propertiesOf(value).flatMap(([key, item]) =>
        explode === true ? [named(escape(key), text(item))] : [escape(key), text(item)],
      )
    : isList(value)
      ? Array.from(value, text)
      : [text(value)];
  if (items.length === 0) return undefined;
  if (style === undefined) return items.join(",");
  if (style === "label") return `.${items.join(explode === true ? "." : ",")}`;
  if (explode !== true) return `;${named(escape(wire), items.join(","))}`;
  return items.map((item) => `;${isObject ? item : named(escape(wire), item)}`).join("");
}

function propertiesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined && item !== null);
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !isList(value) && !(value instanceof Date);
}

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set;
}
