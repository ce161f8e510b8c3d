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

const SEPARATORS: Readonly<Record<Exclude<CollectionFormat, "multi">, string>> = {
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
    items.join(escapeSeparator(SEPARATORS[by === "multi" ? "csv" : by]));
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

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set;
}
