import type { Json } from "../../types/json.js";
import { jsonPositions } from "./json-positions.js";
import type { ParsedText, SyntaxProblem } from "../parsed-text.js";
import { scanJson } from "./scan-json.js";

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Whether a text has more apparent keys than its value has keys. Then a full scan looks for duplicates. */
function mayRepeatKeys(text: string, keys: number): boolean {
  let found = 0;
  // Search for colons, which are rarer than quotes.
  for (let colon = text.indexOf(":"); colon >= 0 && found <= keys; colon = text.indexOf(":", colon + 1)) {
    let before = colon - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) !== 0x22) continue;
    let slashes = 0;
    while (text.charCodeAt(before - 1 - slashes) === 0x5c) slashes++;
    // A quote after a backslash is inside of a string.
    if (slashes % 2 === 0) found++;
  }
  return found > keys;
}

/**
 * Keys that objects of a JSON text state more than once.
 *
 * @param keys - how many keys its value has
 */
export const repeatedKeys = (text: string, keys: number): ReturnType<typeof scanJson>["duplicates"] =>
  mayRepeatKeys(text, keys) ? scanJson(text).duplicates : [];

/** Parses JSON. Without errors, only `JSON.parse` runs. */
export function parseJson(text: string): ParsedText | SyntaxProblem {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return scanJson(text).problem ?? { problem: "it is not valid JSON", start: 0, end: 1 };
  }
  return {
    value,
    duplicates: (keys) => repeatedKeys(text, keys),
    positions: () => jsonPositions(text),
  };
}
