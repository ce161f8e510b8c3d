import type { Json } from "../../../../../openapi/types/json.js";

/** The syntax of values in a language. */
export interface LiteralStyle {
  readonly text: (value: string) => string;
  /** Name of a field, with the separator after it. */
  readonly key: (name: string) => string;
  readonly true: string;
  readonly false: string;
  readonly null: string;
  readonly indent: string;
  /** Whether an object on one line has spaces inside its braces. */
  readonly spaced: boolean;
  /** Whether the last element of a broken list has a trailing comma. */
  readonly trailing: boolean;
}

/** Columns of a line. Narrow, because pages show other content beside examples. */
const WIDTH = 76;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Prints a value as code, on as many lines as it needs; lines after the first start with `indentation`. */
export function printLiteral(value: Json, style: LiteralStyle, indentation = ""): string {
  const flat = flatLiteral(value, style);
  const isShort = flat.length + indentation.length <= WIDTH;
  if (typeof value !== "object" || value === null || isShort) return flat;
  const inner = indentation + style.indent;
  const parts = isList(value)
    ? value.map((item) => printLiteral(item, style, inner))
    : Object.entries(value).map(([name, item]) => style.key(name) + printLiteral(item, style, inner));
  const [open, close] = isList(value) ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  const lines = parts.map((part) => `${inner}${part}`).join(",\n");
  return `${open}\n${lines}${style.trailing ? "," : ""}\n${indentation}${close}`;
}

function flatLiteral(value: Json, style: LiteralStyle): string {
  if (value === null) return style.null;
  if (typeof value === "boolean") return value ? style.true : style.false;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return style.text(value);
  if (isList(value)) return `[${value.map((item) => flatLiteral(item, style)).join(", ")}]`;
  const fields = Object.entries(value).map(([name, item]) => style.key(name) + flatLiteral(item, style));
  const space = style.spaced && fields.length > 0 ? " " : "";
  return `{${space}${fields.join(", ")}${space}}`;
}
