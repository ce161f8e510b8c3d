import { FIELDS, PLACES, buildSearchIndex, type SearchPage } from "./search-index.js";

/** A file of the site. */
export interface SiteFile {
  /** Path below the site. */
  readonly path: string;
  readonly text: string;
}

/** Characters per part of the index: a compromise between the number of requests and the speed of each. */
const PIECE_SIZE = 24_000;

/** Pages per part of the page table. */
const TABLE_SIZE = 128;

/** Encodes ascending numbers as differences. */
const steps = (numbers: readonly number[]): readonly number[] =>
  numbers.map((number, index) => number - (index === 0 ? 0 : (numbers[index - 1] ?? 0)));

/** The kinds of pages in their order, as the numbers of the first page after each: sections, kinds, definitions, others. */
function endsOf(pages: readonly SearchPage[]): readonly number[] {
  const first = (...kinds: readonly SearchPage["kind"][]): number => {
    const found = pages.findIndex(({ kind }) => kinds.includes(kind));
    return found < 0 ? pages.length : found;
  };
  const operations = first("Operation", "Webhook", "Callback");
  const nested = Math.min(first("Nested type"), operations);
  const definitions = Math.min(first("Definition"), nested);
  return [Math.min(first("Kind"), definitions), definitions, nested, operations];
}

/** A text in the page table. Those of deprecated pages and fields are in a list. */
const marked = (text: string, isDeprecated: boolean): string | readonly [string] => (isDeprecated ? [text] : text);

/** A script that passes data to the page. Pages opened from a folder can load scripts, but not fetch files. */
const script = (name: string, ...data: readonly unknown[]): string =>
  `${name}(${data.map((each) => JSON.stringify(each)).join(",")});\n`;

/**
 * A site's index in parts, loaded on demand as the reader types: words in code unit order, so that words with a common
 * prefix are together, and the table of the pages that they point to.
 */
export function searchFiles(pages: readonly SearchPage[]): readonly SiteFile[] {
  const files: SiteFile[] = [];
  const firsts: string[] = [];
  let piece: [string, readonly (readonly number[])[]][] = [];
  let size = 0;
  const finish = (): void => {
    const [first] = piece;
    if (first === undefined) return;
    const number = firsts.push(first[0]) - 1;
    files.push({ path: `search/words-${number}.js`, text: script("groupversionWords", number, piece) });
    piece = [];
    size = 0;
  };
  for (const [word, places] of buildSearchIndex(pages)) {
    const postings = PLACES.map((place) => steps(places[place]));
    if (postings.every((each) => each.length === 0)) continue;
    piece.push([word, postings]);
    size += word.length + postings.reduce((sum, each) => sum + each.length * 4, 8);
    if (size >= PIECE_SIZE) finish();
  }
  finish();
  for (let from = 0; from < pages.length; from += TABLE_SIZE) {
    const rows = pages
      .slice(from, from + TABLE_SIZE)
      .map(({ kind, title, where, path, deprecated, fields }) => [
        marked(kind, deprecated),
        title,
        where,
        path,
        ...fields.map((field) => marked(field.name, field.deprecated)),
      ]);
    files.push({
      path: `search/pages-${from / TABLE_SIZE}.js`,
      text: script("groupversionPages", from / TABLE_SIZE, rows),
    });
  }
  files.push({
    path: "search/index.js",
    text: script("groupversionIndex", { words: firsts, tableSize: TABLE_SIZE, fields: FIELDS, ends: endsOf(pages) }),
  });
  return files;
}
