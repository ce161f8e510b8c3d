import type { Json } from "../../../../../openapi/types/json.js";
import { rarerQuote } from "../../common/text/rarer-quote.js";

const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };

/**
 * A text as a string literal, quoted as prettier does: double quotes unless the text has more of them than single quotes.
 * Invisible characters, and what a browser would read as the end of a script, are escaped.
 */
export function stringLiteral(text: string): string {
  const quote = rarerQuote(text);
  const body = text
    .replace(quote === '"' ? /[\\"]/g : /[\\']/g, "\\$&")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => NAMED[character] ?? escaped(character))
    .replace(/<(?=\/|!--)/g, "\\x3C");
  return `${quote}${body}${quote}`;
}

const escaped = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
};

/** A scalar as a literal, which is also its literal type; `undefined` for lists and objects. */
export function scalarLiteral(value: Json): string | undefined {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value).replace("e+", "e") : undefined;
  return typeof value === "boolean" || value === null ? String(value) : undefined;
}

/** A property name as a key, quoted only if necessary. */
export const propertyKey = (name: string): string =>
  /^[\p{L}_$][\p{L}\p{Nd}\p{Mn}\p{Mc}_$]*$/u.test(name) ? name : stringLiteral(name);
