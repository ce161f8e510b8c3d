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
  throw new TypeError(`parameter "${name}" must be text, a number, a boolean or a date, or a list of these`);
}

/** One parameter's values by its name on the wire; none where it is left out. */
export interface ParameterValues {
  readonly wire: string;
  /** More than one only where the parameter is repeated. */
  readonly values: readonly string[];
}

const separators: Readonly<Record<Exclude<CollectionFormat, "multi">, string>> = {
  csv: ",",
  ssv: " ",
  tsv: "\t",
  pipes: "|",
};

/**
 * What a parameter sends: nothing for undefined, null and empty lists. `escape` is applied to each item of a list and
 * `escapeSeparator` to what stands between them, so that a separator inside an item stays apart from the others.
 */
export function parameterValues(
  spec: ParameterSpec,
  params: Readonly<Record<string, unknown>>,
  escape: (text: string) => string = (text) => text,
  escapeSeparator: (text: string) => string = (text) => text,
): ParameterValues {
  const { name, wire = name, format = "csv" } = typeof spec === "string" ? { name: spec } : spec;
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (value === undefined || value === null) return { wire, values: [] };
  if (!isList(value)) return { wire, values: [escape(scalarText(value, name))] };
  const items = Array.from(value, (item) => escape(scalarText(item, name)));
  if (format === "multi" || items.length === 0) return { wire, values: items };
  return { wire, values: [items.join(escapeSeparator(separators[format]))] };
}

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set;
}
