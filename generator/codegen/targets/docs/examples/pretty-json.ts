import type { Json } from "../../../../../openapi/types/json.js";

/** The longest list that stays on one line. */
const LINE = 56;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A value as JSON for readers: one line for each field, and for each item of a list that does not fit on one. */
export function prettyJson(value: Json, indentation = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indentation}  `;
  if (!isList(value)) {
    const fields = Object.entries(value).map(
      ([name, item]) => `${inner}${JSON.stringify(name)}: ${prettyJson(item, inner)}`,
    );
    return fields.length === 0 ? "{}" : `{\n${fields.join(",\n")}\n${indentation}}`;
  }
  if (value.every((item) => typeof item !== "object" || item === null)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (flat.length <= LINE) return flat;
  }
  return value.length === 0
    ? "[]"
    : `[\n${value.map((item) => inner + prettyJson(item, inner)).join(",\n")}\n${indentation}]`;
}
