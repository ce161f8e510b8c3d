import { fewerWords } from "../../names/fewer-words.js";
import { joinWords } from "../../names/join-words.js";
import { spellOut } from "../../names/spell-out.js";
import { splitWords } from "../../names/split-words.js";

/** Longer names are legal but unreadable. Names derived from one still fit on a line. */
const LONGEST = 90;

/** Joins words into a name. One that would be too long lacks words in the middle, or the end of its only word. */
function joinedWithin(
  words: readonly string[],
  { longest = LONGEST, startsSmall = false }: { readonly longest?: number; readonly startsSmall?: boolean } = {},
): string {
  if (words.length === 0) return "";
  const some = fewerWords(words, longest);
  return joinWords(some.length > 0 ? some : [(words[0] ?? "").slice(0, longest)], startsSmall);
}

/** Whether a text is a legal identifier as it is. Reserved words count as legal. */
export const isIdentifier = (text: string): boolean =>
  // Fast path: nearly all names are ASCII.
  /^[A-Za-z$_][\w$]*$/.test(text) || /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);

/** The first that is an identifier: the name, with the prefix, or with words for the characters that it cannot have. */
function firstLegal(raw: string, prefix: string, joined: (words: readonly string[]) => string): string {
  const words = splitWords(raw);
  const name = joined(words);
  if (isIdentifier(name)) return name;
  const prefixed = `${prefix}${joinedWithin(words)}`;
  if (name !== "" && isIdentifier(prefixed)) return prefixed;
  const spelled = splitWords(spellOut(raw));
  return isIdentifier(joined(spelled)) ? joined(spelled) : `${prefix}${joinedWithin(spelled)}`;
}

/**
 * Turns a raw name into a PascalCase identifier, for types and classes. A name that starts with a digit gets `prefix`; a
 * name without letters becomes the prefix and the names of its characters.
 */
export function pascalCase(raw: string | readonly string[], prefix = "Type", longest = LONGEST): string {
  const text = typeof raw === "string" ? raw : raw.join(" ");
  return firstLegal(text, prefix, (words) => joinedWithin(words, { longest }));
}

/**
 * Turns a raw name into a camelCase identifier, for functions, properties and parameters: `X-Request-Id` becomes
 * `xRequestId`, and `URLOf` becomes `urlOf`.
 */
export function camelCase(raw: string, prefix = "call"): string {
  return firstLegal(raw, prefix, (words) => joinedWithin(words, { startsSmall: true }));
}
