import { joinWords } from "../../names/join-words.js";
import { shortHash } from "../../names/short-hash.js";
import { splitWords } from "../../names/split-words.js";

/** Longer names are legal but unreadable. Names derived from one still fit on a line. */
const LONGEST = 90;

const shortened = (name: string, raw: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST)}${shortHash(raw)}` : name;

/** Whether a text is a legal identifier as it is. Reserved words count as legal. */
export const isIdentifier = (text: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);

/**
 * Turns a raw name into a PascalCase identifier, for types and classes. A name that starts with a digit gets `prefix`; a
 * name without letters becomes the prefix and a hash of the raw name.
 */
export function pascalCase(raw: string | readonly string[], prefix = "Type"): string {
  const text = typeof raw === "string" ? raw : raw.join(" ");
  const name = joinWords(splitWords(text));
  if (name === "") return `${prefix}${shortHash(text)}`;
  return shortened(isIdentifier(name) ? name : `${prefix}${name}`, text);
}

/**
 * Turns a raw name into a camelCase identifier, for functions, properties and parameters: `X-Request-Id` becomes
 * `xRequestId`, and `URLOf` becomes `urlOf`.
 */
export function camelCase(raw: string, prefix = "call"): string {
  const words = splitWords(raw);
  if (words.length === 0) return `${prefix}${shortHash(raw)}`;
  const name = joinWords(words, true);
  return shortened(isIdentifier(name) ? name : `${prefix}${joinWords(words)}`, raw);
}
