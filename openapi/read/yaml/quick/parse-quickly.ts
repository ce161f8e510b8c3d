import type { ParsedText } from "../../parsed-text.js";
import { NodeTable } from "./node-table.js";
import { QuickReader } from "./quick-reader.js";
import { keyText, UNUSUAL } from "./text-cursor.js";

/** Tried first in every text: carriage returns and byte order marks are left to the library. */
const LEFT_ALONE = /[\r\uFEFF]/;

/**
 * Parses YAML without the library, and about ten times as fast; `undefined` if the text is wrong or has something unusual.
 * What it returns equals what the library would give, positions included.
 */
export function parseQuickly(text: string): ParsedText | undefined {
  if (LEFT_ALONE.test(text)) return undefined;
  try {
    const reader = new QuickReader(text, undefined);
    const value = reader.read();
    return { value, duplicates: () => reader.duplicates, positions: () => positionsIn(text) };
  } catch (error) {
    if (error !== UNUSUAL) throw error;
    return undefined;
  }
}

/** Reads the text once more, now with positions, which most runs never ask for. */
function positionsIn(text: string): ReturnType<ParsedText["positions"]> {
  const nodes = new NodeTable();
  new QuickReader(text, nodes).read();
  return nodes.positions((start, end) => keyText(text, start, end));
}
