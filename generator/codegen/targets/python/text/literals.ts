import type { Property } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { rarerQuote } from "../../common/text/rarer-quote.js";

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\U${code.toString(16).padStart(8, "0")}`;
  return code > 0xff ? `\\u${code.toString(16).padStart(4, "0")}` : `\\x${code.toString(16).padStart(2, "0")}`;
};

/**
 * A text as a string literal, quoted as ruff does: double quotes unless the text has more of them than single quotes.
 * Invisible characters are escaped.
 */
export function stringLiteral(text: string): string {
  // Fast path: most are words.
  if (!/[^\x20-\x7e]|["'\\]/.test(text)) return `"${text}"`;
  const quote = rarerQuote(text);
  const body = text
    .replace(quote === '"' ? /[\\"]/g : /[\\']/g, "\\$&")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => NAMED[character] ?? escaped(character));
  return `${quote}${body}${quote}`;
}

/** A string, integer, boolean or null as a literal, as in `Literal[…]`; `undefined` for anything else. */
export function scalarLiteral(value: Json): string | undefined {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value === null) return "None";
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : undefined;
}

/** The literal of an enum's only value. */
function onlyValue(type: Property["type"]): string | undefined {
  const value = type.kind === "enum" && type.literal ? type.values[0]?.value : undefined;
  return value === undefined || value === null ? undefined : scalarLiteral(value);
}

/** The literal of a required property's only value, which callers need not give; `undefined` for other properties. */
export const constantLiteral = ({ required, readOnly, type }: Property): string | undefined =>
  required && !readOnly ? onlyValue(type) : undefined;

/**
 * The literal of the only value of a property that tells the members of a union apart; `undefined` for other properties.
 * Servers need it, even if the document forgets to require it.
 */
export const tagLiteral = ({ readOnly, type }: Property): string | undefined =>
  type.kind === "enum" && type.tag === true && !readOnly ? onlyValue(type) : undefined;
