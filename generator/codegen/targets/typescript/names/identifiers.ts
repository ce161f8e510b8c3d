import { shortHash } from "../../names/short-hash.js";
import { splitWords } from "../../names/split-words.js";

/** Longer names are legal and help nobody; what is derived from one still fits on a line. */
const LONGEST = 90;

const capitalized = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + word.slice(first.length);
};

/** Words as one name: `HTTP` and `v1` keep their shape. */
function joined(words: readonly string[]): string {
  let name = "";
  for (const word of words) {
    // Digits of two words that would run together stay apart: `1.10` is not `11.0`.
    if (/\p{N}$/u.test(name) && /^\p{N}/u.test(word)) name += "_";
    name += capitalized(word);
  }
  return name;
}

const shortened = (name: string, raw: string): string =>
  name.length > LONGEST ? `${name.slice(0, LONGEST)}${shortHash(raw)}` : name;

/** Whether a text is a legal identifier as it stands; reserved words are. */
export const isIdentifier = (text: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);

/**
 * A raw name as a PascalCase identifier, for types and classes. What begins with a digit gets `prefix` before it; what
 * has no letter at all becomes the prefix and a hash of the raw name.
 */
export function pascalCase(raw: string | readonly string[], prefix = "Type"): string {
  const text = typeof raw === "string" ? raw : raw.join(" ");
  const name = joined(splitWords(text));
  if (name === "") return `${prefix}${shortHash(text)}`;
  return shortened(isIdentifier(name) ? name : `${prefix}${name}`, text);
}

/** A raw name as a camelCase identifier, for functions, properties and parameters. */
export function camelCase(raw: string, prefix = "call"): string {
  const words = splitWords(raw);
  const [first, ...rest] = words;
  if (first === undefined) return `${prefix}${shortHash(raw)}`;
  // A run of capitals at the front goes to small letters as one: `URLOf` is `urlOf`, and `ID` is `id`.
  const name = joined([first, ...rest]);
  const lowered = name.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll}|\P{Lu}|$)|^\p{Lu}/u, (start) => start.toLowerCase());
  return shortened(isIdentifier(lowered) ? lowered : `${prefix}${name}`, raw);
}
