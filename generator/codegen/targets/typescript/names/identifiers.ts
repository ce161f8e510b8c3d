import { shortHash } from "../../names/short-hash.js";
import { splitWords } from "../../names/split-words.js";

/** Longer names are legal but unreadable. Names derived from one still fit on a line. */
const LONGEST = 90;

const capitalized = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + word.slice(first.length);
};

/** Joins words into one name. `HTTP` and `v1` keep their case. */
function joined(words: readonly string[]): string {
  let name = "";
  for (const word of words) {
    // Keep the digits of adjacent words apart: `1.10` is not `11.0`.
    if (/\p{N}$/u.test(name) && /^\p{N}/u.test(word)) name += "_";
    name += capitalized(word);
  }
  return name;
}

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
  const name = joined(splitWords(text));
  if (name === "") return `${prefix}${shortHash(text)}`;
  return shortened(isIdentifier(name) ? name : `${prefix}${name}`, text);
}

/** Turns a raw name into a camelCase identifier, for functions, properties and parameters. */
export function camelCase(raw: string, prefix = "call"): string {
  const words = splitWords(raw);
  const [first, ...rest] = words;
  if (first === undefined) return `${prefix}${shortHash(raw)}`;
  // Lowercase a leading run of capitals as one word: `URLOf` becomes `urlOf`, `ID` becomes `id`.
  const name = joined([first, ...rest]);
  const lowered = name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{Lu}|$)|^\p{Lu}/u, (start) => start.toLowerCase());
  return shortened(isIdentifier(lowered) ? lowered : `${prefix}${name}`, raw);
}
