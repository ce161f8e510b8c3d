import { LONGEST_NAME, nameWords, proseWords, searchKey } from "./search-words.js";

/** A page in the index, with its fields. */
export interface SearchPage {
  readonly kind:
    "Page" | "Kind" | "Definition" | "Nested type" | "Operation" | "Webhook" | "Callback" | "GroupVersion" | "Tag";
  readonly title: string;
  /** A line that distinguishes pages with the same title: `core/v1`, `GET /pets`. */
  readonly where: string;
  /** Path below the site. */
  readonly path: string;
  /** Other names, each a key: plural, singular and short names, categories, the path. */
  readonly aliases: readonly string[];
  /** Texts whose words count as parts of the name: an id, a summary. */
  readonly names: readonly string[];
  readonly description: string;
  readonly deprecated: boolean;
  readonly fields: readonly { readonly name: string; readonly description: string; readonly deprecated: boolean }[];
}

/** The part of an entry that contains a word, the best first. */
export const PLACES = ["name", "word", "description"] as const;
export type Place = (typeof PLACES)[number];

/** Entry numbers: each page has a multiple of this, and its fields the numbers after it. */
export const FIELDS = 4096;

/** Words in the descriptions of more entries than this do not help a search and are dropped. */
const COMMON = 400;

/** Entries by word and place, in ascending order. */
export type SearchIndex = ReadonlyMap<string, Readonly<Record<Place, readonly number[]>>>;

/** The words of all pages, in code unit order. */
export function buildSearchIndex(pages: readonly SearchPage[]): SearchIndex {
  const words = new Map<string, Record<Place, number[]>>();
  const prose = new Map<string, ReadonlySet<string>>();
  const wordsOf = (text: string): ReadonlySet<string> => {
    const known = prose.get(text) ?? proseWords(text);
    prose.set(text, known);
    return known;
  };
  const add = (word: string, place: Place, entry: number): void => {
    if (word === "") return;
    const places = words.get(word) ?? { name: [], word: [], description: [] };
    words.set(word, places);
    if (places[place].at(-1) !== entry) places[place].push(entry);
  };
  const addName = (name: string, entry: number): void => {
    const [whole = "", ...rest] = nameWords(name);
    add(whole, "name", entry);
    for (const word of rest) if (word !== whole) add(word, "word", entry);
  };
  for (const [index, page] of pages.entries()) {
    const entry = index * FIELDS;
    addName(page.title, entry);
    for (const alias of page.aliases) add(searchKey(alias).slice(0, LONGEST_NAME), "name", entry);
    for (const name of page.names) for (const word of nameWords(name)) add(word, "word", entry);
    for (const word of wordsOf(page.where)) add(word, "word", entry);
    for (const word of wordsOf(page.description)) add(word, "description", entry);
    for (const [position, { name, description }] of page.fields.slice(0, FIELDS - 1).entries()) {
      addName(name, entry + position + 1);
      for (const word of wordsOf(description)) add(word, "description", entry + position + 1);
    }
  }
  for (const places of words.values()) if (places.description.length > COMMON) places.description = [];
  return new Map([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}
