import { isUtf8 } from "node:buffer";
import type { BadText } from "./location.js";

/** The problem with a text in UTF-32, which only broken exports write. */
const UTF_32: BadText = {
  problem: "it is UTF-32 text; save it as UTF-8",
  place: { line: 1, column: 1, length: 1 },
};

/**
 * The encoding of bytes, by their byte order mark or by where their first characters have zeros: JSON and YAML begin with
 * an ASCII character (YAML 1.2, section 5.2).
 */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "utf-32" {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? "utf-32" : "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length % 2 !== 0) return "utf-8";
  const zeros = [first, second, third, fourth].map((byte) => (byte === 0 ? "0" : "x")).join("");
  if (zeros === "x0x0") return "utf-16le";
  if (zeros === "0x0x") return "utf-16be";
  return zeros === "x000" || zeros === "000x" || (zeros === "00xx" && third === 0xfe) ? "utf-32" : "utf-8";
}

/** Decodes bytes as UTF-8 or UTF-16, and drops a byte order mark. */
export function decodeText(bytes: Uint8Array): string | BadText {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-32") return UTF_32;
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\u0000")) return { problem: "it is not a text" };
  return encoding !== "utf-8" || isUtf8(bytes) ? text : notUtf8(bytes);
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
