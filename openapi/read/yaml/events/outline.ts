import type { Token } from "../../../types/json-pointer.js";
import type { Range } from "../../parsed-text.js";

/** Levels of entries that an outline holds: `components`, `schemas`, and each schema. */
const LEVELS = 3;

/** An entry of a block mapping, on lines of its own. */
export interface Entry {
  /** Where its key is, quotes included. */
  readonly key: Range;
  /** Where its first line begins. */
  readonly from: number;
  /** Where the next entry's first line begins, or the text ends. */
  to: number;
  /** By name, if its value is a block mapping whose entries the outline holds. Of duplicate keys, the last counts. */
  entries: Map<string, Entry> | undefined;
}

/** The outermost entries of a YAML text. */
export class Outline {
  readonly #text: string;
  /** Entries of the document itself, once it is known to be a block mapping. */
  #root: Map<string, Entry> | undefined;
  /** The entries on the way to what is read now. */
  readonly #open: Entry[] = [];
  #isUsable = true;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Says that the value at a path is a block mapping.
   *
   * @param depth - steps of the path; 0 for the document itself
   */
  descend(depth: number): void {
    const entry = this.#open[depth - 1];
    if (depth === 0) this.#root = new Map();
    else if (depth < LEVELS && entry !== undefined) entry.entries = new Map();
  }

  /**
   * Adds an entry of a mapping. It counts only if the mapping and all around it are block mappings.
   *
   * @param depth - steps of the mapping's path
   */
  open(depth: number, name: string, key: Range): void {
    if (depth >= LEVELS) return;
    const siblings = depth === 0 ? this.#root : this.#open[depth - 1]?.entries;
    if (siblings === undefined) return;
    const from = this.#text.lastIndexOf("\n", key.start) + 1;
    // What shares its first line with something else cannot be read on its own.
    if (this.#text.slice(from, key.start).trim() !== "") this.#isUsable = false;
    for (const ended of this.#open.splice(depth)) ended.to = from;
    const entry: Entry = { key, from, to: this.#text.length, entries: undefined };
    siblings.set(name, entry);
    this.#open.push(entry);
  }

  /** The innermost entry on the way to a value and its depth, from 1; `undefined` if the outline has none. */
  find(path: readonly Token[]): { readonly entry: Entry; readonly depth: number } | undefined {
    if (!this.#isUsable) return undefined;
    let found: { readonly entry: Entry; readonly depth: number } | undefined;
    let entries = this.#root;
    for (const [index, token] of path.entries()) {
      const entry = entries?.get(token);
      if (entry === undefined) break;
      found = { entry, depth: index + 1 };
      entries = entry.entries;
    }
    return found;
  }
}
