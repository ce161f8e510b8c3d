import type { Token } from "../../../types/json-pointer.js";
import type { Find, Range } from "../../parsed-text.js";
import { EventReader } from "./event-reader.js";
import { NodeTable } from "./node-table.js";
import type { Entry, Outline } from "./outline.js";

/** The part of a text that an entry is. */
interface Part {
  /** Finds positions, counted from the beginning of the part. */
  readonly find: Find;
  /** Offset of the part in the whole text. */
  readonly offset: number;
}

const moved = ({ start, end }: Range, offset: number): Range => ({ start: start + offset, end: end + offset });

/** Prepares lookup of positions by reading a text once more. */
export function readPositions(text: string): Find {
  const nodes = new NodeTable();
  new EventReader(text, { nodes }).read();
  return nodes.positions();
}

/**
 * Finds positions without reading the whole text again: only the outermost entries on the way to a value are read, each once.
 *
 * @param outline - of the whole text
 */
export function entryPositions(text: string, outline: Outline): Find {
  const parts = new Map<Entry, Part>();
  let whole: Find | undefined;
  const partOf = (entry: Entry): Part => {
    let part = parts.get(entry);
    if (part === undefined) {
      part = { find: readPositions(text.slice(entry.from, entry.to)), offset: entry.from };
      parts.set(entry, part);
    }
    return part;
  };
  return (path: readonly Token[]) => {
    const found = outline.find(path);
    if (found === undefined) return (whole ??= readPositions(text))(path);
    const { entry, depth } = found;
    if (entry.entries !== undefined) return entry.key;
    const { find, offset } = partOf(entry);
    return moved(find(path.slice(depth - 1)), offset);
  };
}
