import type { YamlCursor } from "./yaml-cursor.js";

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  "\t": "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029",
};

const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Read the scalar whose opening quote stands at the cursor, which may go over several lines. */
export function readQuoted(cursor: YamlCursor): string {
  const quote = cursor.peek();
  const start = cursor.position;
  cursor.position += 1;
  let value = "";
  for (;;) {
    const character = cursor.peek();
    if (character === "") {
      cursor.position = start;
      throw cursor.fault("this quoted text has no end");
    }
    if (character === quote) {
      cursor.position += 1;
      if (quote === '"' || cursor.peek() !== quote) return value;
      value += quote;
      cursor.position += 1;
    } else if (character === "\\" && quote === '"') {
      value += readEscape(cursor);
    } else if (character === " " || character === "\t" || character === "\n") {
      value += readQuotedSpace(cursor);
    } else {
      value += character;
      cursor.position += 1;
    }
  }
}

/** White space inside quotes: as it stands within a line, folded where it holds line ends. */
function readQuotedSpace(cursor: YamlCursor): string {
  const space = /[ \t\n]*/y;
  space.lastIndex = cursor.position;
  const [text = ""] = space.exec(cursor.text) ?? [];
  cursor.position += text.length;
  const lineEnds = text.split("\n").length - 1;
  if (lineEnds === 0) return text;
  return lineEnds === 1 ? " " : "\n".repeat(lineEnds - 1);
}

function readEscape(cursor: YamlCursor): string {
  const name = cursor.peek(1);
  if (name === "\n") {
    // An escaped line end joins the lines with nothing between them.
    cursor.position += 2;
    let ends = 0;
    for (;;) {
      cursor.skipSpaces();
      if (cursor.peek() !== "\n") break;
      cursor.position += 1;
      ends += 1;
    }
    return "\n".repeat(ends);
  }
  const digits = hexDigits[name];
  if (digits !== undefined) {
    const hex = cursor.text.slice(cursor.position + 2, cursor.position + 2 + digits);
    const code = /^[0-9a-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Number.NaN;
    if (!(code <= 0x10ffff)) throw cursor.fault("an escape in quotes names no character");
    cursor.position += 2 + digits;
    return digits === 8 ? String.fromCodePoint(code) : String.fromCharCode(code);
  }
  const value = escapes[name];
  if (value === undefined) throw cursor.fault("an unknown escape in quotes");
  cursor.position += 2;
  return value;
}

/** Read the literal (`|`) or folded (`>`) scalar whose sign stands at the cursor, below a parent of some indentation. */
export function readBlockScalar(cursor: YamlCursor, parentIndent: number): string {
  const header = /([|>])([1-9]?)([+-]?)([1-9]?)/y;
  header.lastIndex = cursor.position;
  const [text = "", style, before = "", chomping = "", after = ""] = header.exec(cursor.text) ?? [];
  cursor.position += text.length;
  if (!cursor.skipToLineEnd()) throw cursor.fault("only a comment may follow the sign of a block of text");
  const given = before === "" ? after : before;
  const lines = takeBlock(cursor, parentIndent, given === "" ? undefined : Math.max(parentIndent, 0) + Number(given));
  let trailing = 0;
  while (lines.length > 0 && lines[lines.length - 1] === "") {
    lines.pop();
    trailing += 1;
  }
  const body = style === "|" ? lines.join("\n") : fold(lines);
  if (chomping === "-") return body;
  if (lines.length === 0) return chomping === "+" ? "\n".repeat(trailing) : "";
  return body + "\n".repeat(chomping === "+" ? trailing + 1 : 1);
}

/** The lines of a block without their indentation. The cursor ends at the start of the line after them. */
function takeBlock(cursor: YamlCursor, parentIndent: number, given: number | undefined): string[] {
  const lines: string[] = [];
  let indent = given;
  if (cursor.peek() === "\n") cursor.position += 1;
  while (!cursor.atEnd) {
    const line = cursor.restOfLine();
    const depth = line.length - line.replace(/^ +/, "").length;
    if (depth < line.length) {
      if (depth <= parentIndent || depth < (indent ?? 0) || cursor.atDocumentEnd()) break;
      indent ??= depth;
    }
    lines.push(line.slice(indent ?? line.length));
    cursor.position += line.length;
    if (cursor.peek() === "\n") cursor.position += 1;
  }
  return lines;
}

/** Lines of a folded block as one text: single line ends become spaces, but not beside lines that are indented more. */
function fold(lines: readonly string[]): string {
  let value = "";
  let blanks = 0;
  let previous: string | undefined;
  for (const line of lines) {
    if (line === "") {
      blanks += 1;
      continue;
    }
    const kept = /^[ \t]/.test(line) || (previous !== undefined && /^[ \t]/.test(previous));
    if (previous === undefined) value += "\n".repeat(blanks);
    else if (kept) value += "\n".repeat(blanks + 1);
    else value += blanks === 0 ? " " : "\n".repeat(blanks);
    value += line;
    previous = line;
    blanks = 0;
  }
  return value;
}
