import { isUtf8 } from "node:buffer";
import type { BadText } from "./location.js";

/** Decodes bytes as UTF-8 or as the byte order mark says, and drops the mark. */
export function decodeText(bytes: Uint8Array): string | BadText {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  const text = new TextDecoder(wide).decode(bytes);
  if (text.includes("\u0000")) return { problem: "it is not a text" };
  return wide !== undefined || isUtf8(bytes) ? text : notUtf8(bytes);
}

/** How many bytes a valid character takes at an offset; 0 if none is there. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length ? length : 0;
}

/** Finds the first byte that is not UTF-8. */
function notUtf8(bytes: Uint8Array): BadText {
  let [at, line, column] = [0, 1, 1];
  // A byte order mark is not part of the text.
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) at = 3;
  for (let length = characterLength(bytes, at); length > 0; length = characterLength(bytes, at)) {
    if (bytes[at] === 0x0a) [line, column] = [line + 1, 1];
    // Columns count UTF-16 units, as in all other positions.
    else column += length === 4 ? 2 : 1;
    at += length;
  }
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return {
    problem: `it is not UTF-8 text: the byte ${byte} belongs to no character`,
    place: { line, column, length: 1 },
  };
}
