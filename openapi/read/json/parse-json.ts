import type { Json } from "../../types/json.js";
import { jsonPositions } from "./json-positions.js";
import type { ParsedText, SyntaxProblem } from "../parsed-text.js";
import { scanJson } from "./scan-json.js";

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** Whether a text has more places that look like keys than keys in its value, which takes a closer look. */
function mayRepeatKeys(text: string, keys: number): boolean {
  let found = 0;
  // Colons are looked for, as there are far fewer of them than of quotes.
  for (let colon = text.indexOf(":"); colon >= 0 && found <= keys; colon = text.indexOf(":", colon + 1)) {
    let before = colon - 1;
    while (isSpace(text.charCodeAt(before))) before--;
    if (text.charCodeAt(before) !== 0x22) continue;
    let slashes = 0;
    while (text.charCodeAt(before - 1 - slashes) === 0x5c) slashes++;
    // A quote behind a backslash stands inside of a text.
    if (slashes % 2 === 0) found++;
  }
  return found > keys;
}

/** Parses JSON; `JSON.parse` alone where nothing is wrong. */
export function parseJson(text: string): ParsedText | SyntaxProblem {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return scanJson(text).problem ?? { problem: "it is not valid JSON", start: 0, end: 1 };
  }
  return {
    value,
    duplicates: (keys) => (mayRepeatKeys(text, keys) ? scanJson(text).duplicates : []),
    positions: () => jsonPositions(text),
  };
}
