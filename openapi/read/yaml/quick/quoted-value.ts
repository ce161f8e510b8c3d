import { foldLines } from "./fold-lines.js";

const NEWLINE = 0x0a;
const SPACE = 0x20;
const BACKSLASH = 0x5c;

/** What escapes of one character stand for. */
const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001B",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
};

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Text between single quotes. */
export function singleQuoted(raw: string): string {
  const folded = raw.includes("\n") ? foldLines(raw) : raw;
  return folded.includes("'") ? folded.replaceAll("''", "'") : folded;
}

/** Text between double quotes; `undefined` for escapes that YAML does not have. */
export function doubleQuoted(raw: string): string | undefined {
  const escaped = raw.includes("\\");
  if (!escaped) return raw.includes("\n") ? foldLines(raw) : raw;
  let text = "";
  let from = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === NEWLINE) {
      // Spaces around the end of a line are not part of the text. Escaped ones were added already.
      let end = at;
      while (end > from && raw.charCodeAt(end - 1) === SPACE) end--;
      text += raw.slice(from, end);
      let lines = 0;
      for (; raw.charCodeAt(at) === NEWLINE || raw.charCodeAt(at) === SPACE; at++)
        if (raw.charCodeAt(at) === NEWLINE) lines++;
      text += lines === 1 ? " " : "\n".repeat(lines - 1);
      from = at--;
    } else if (code === BACKSLASH) {
      text += raw.slice(from, at);
      const sign = raw.charAt(++at);
      if (sign === "\n") {
        // An escaped line break is none.
        while (raw.charCodeAt(at + 1) === SPACE) at++;
        if (raw.charCodeAt(at + 1) === NEWLINE) return undefined;
        from = at + 1;
        continue;
      }
      const digits = HEX_DIGITS[sign];
      const meant = digits === undefined ? ESCAPES[sign] : character(raw.slice(at + 1, at + 1 + digits), digits);
      if (meant === undefined) return undefined;
      text += meant;
      at += digits ?? 0;
      from = at + 1;
    }
  }
  return text + raw.slice(from);
}

function character(hex: string, digits: number): string | undefined {
  if (hex.length !== digits || !/^[0-9a-fA-F]+$/.test(hex)) return undefined;
  const code = parseInt(hex, 16);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
