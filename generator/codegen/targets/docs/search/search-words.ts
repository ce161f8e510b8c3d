import { splitWords } from "../../names/split-words.js";

/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** How many characters of such a script form one word. */
const LONGEST_UNSPACED = 4;

/** Longer words are values, which nobody types. */
const LONGEST = 40;

/** Longer names are cut, in the index and in queries. `search.js` knows this limit as well. */
export const LONGEST_NAME = 80;

/** A text as one word, as if somebody typed it without spaces and signs: `/api/v1/pods` gives `apiv1pods`. */
export const joinedKey = (text: string): string =>
  searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .slice(0, LONGEST_NAME);

/**
 * The singular of a plural, and the plain form of a verb in the third person: `cancels` gives `cancel`. Other words stay
 * as they are. `search.js` has the same rule.
 *
 * @param word - in lower case
 */
export function stem(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|x|ch|sh)es$/.test(word) ? -2 : -1);
}

/** Normalizes for comparison: lower case, no width variants. */
export const searchKey = (text: string): string =>
  (/[^\x00-\x7f]/.test(text) ? text.normalize("NFKC") : text).toLowerCase();

function parts(word: string): readonly string[] {
  if (!/[^\x00-\x7f]/.test(word) || !UNSPACED.test(word)) return [word.slice(0, LONGEST)];
  const characters = Array.from(word);
  return characters.map((_, index) => characters.slice(index, index + LONGEST_UNSPACED).join(""));
}

/** The words of a name, the whole name first: `StatefulSet` gives `statefulset`, `stateful`, `set`. */
export function nameWords(name: string): readonly string[] {
  const words = splitWords(name).map(searchKey);
  return [words.join("").slice(0, LONGEST_NAME), ...words.flatMap(parts)];
}

/** The words of prose, without repetition. */
export function proseWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  // Fast path: most prose is ASCII, and Unicode classes cost several times as much as ranges.
  if (!/[^\x00-\x7f]/.test(text)) {
    for (const word of text.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []) found.add(word.slice(0, LONGEST));
    return found;
  }
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
    for (const part of parts(searchKey(word))) if (part.length > 1) found.add(part);
  return found;
}
