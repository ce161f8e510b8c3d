const NEWLINE = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const HASH = 0x23;

/** `|` or `>` with a mark for the lines after the last, and maybe a comment. */
const HEADER = /[|>]([-+]?)(?: +#[^\n]*| *)(?=\n|$)/y;

interface Lines {
  /** Lines without their indentation, up to the last one that is not empty. */
  readonly lines: readonly string[];
  /** Offset behind the last of them. */
  readonly filledEnd: number;
  /** Empty lines after them, which may have spaces beyond the indentation. */
  readonly after: readonly string[];
  /** Offset of the first line behind the scalar, or of the end. */
  readonly end: number;
}

/** The lines that belong to a block scalar; `undefined` if they are unusual. */
function linesOf(text: string, start: number, parent: number): Lines | undefined {
  const lines: string[] = [];
  let indent = -1;
  let filled = 0;
  let filledEnd = start;
  let longestEmpty = 0;
  let at = start;
  while (at < text.length) {
    let content = at;
    while (text.charCodeAt(content) === SPACE) content++;
    const width = content - at;
    const lineEnd = endOfLine(text, content);
    if (content === lineEnd) {
      if (indent < 0) longestEmpty = Math.max(longestEmpty, width);
      lines.push(indent >= 0 && width > indent ? text.slice(at + indent, lineEnd) : "");
    } else {
      if (indent < 0) {
        if (width <= parent) break;
        // Deeper empty lines before the first line, and tabs as indentation, are errors.
        if (longestEmpty > width) return undefined;
        indent = width;
      } else if (width < indent) {
        if (text.charCodeAt(content) === TAB) return undefined;
        break;
      }
      if (width === indent && filled === 0 && text.charCodeAt(content) === TAB) return undefined;
      lines.push(text.slice(at + indent, lineEnd));
      filled = lines.length;
      filledEnd = Math.min(lineEnd + 1, text.length);
    }
    at = lineEnd + 1;
  }
  // A comment right behind a scalar that is deeper than its parent may belong to it.
  if (indent < 0 && text.charCodeAt(at) === HASH) return undefined;
  return { lines: lines.slice(0, filled), filledEnd, after: lines.slice(filled), end: Math.min(at, text.length) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Joins the lines of a folded scalar. Breaks around lines that are deeper than the first stay as they are. */
function fold(lines: readonly string[]): string {
  let text = "";
  let empty = 0;
  let deep = false;
  for (const [i, line] of lines.entries()) {
    if (line === "") {
      empty++;
      continue;
    }
    const first = i === empty;
    const before = deep;
    deep = line.charCodeAt(0) === SPACE || line.charCodeAt(0) === TAB;
    const breaks = first ? empty : before || deep ? empty + 1 : empty;
    text += (breaks === 0 && !first ? " " : "\n".repeat(breaks)) + line;
    empty = 0;
  }
  return text;
}

/** A block scalar: its text, the end of its range, and the offset of the first line behind it. */
export interface BlockScalar {
  readonly value: string;
  readonly end: number;
  readonly next: number;
}

/**
 * Reads the block scalar whose header is at an offset; `undefined` if it is unusual.
 *
 * @param parent - column of the key or the dash that it belongs to; its lines are deeper
 */
export function readBlockScalar(text: string, at: number, parent: number): BlockScalar | undefined {
  HEADER.lastIndex = at;
  const header = HEADER.exec(text);
  if (header === null) return undefined;
  const start = HEADER.lastIndex + 1;
  const found = linesOf(text, start, parent);
  if (found === undefined) return undefined;
  const { lines, filledEnd, after, end } = found;
  const [, chomp] = header;
  const keep = chomp === "+";
  const kept = after.map((line) => `${line}\n`).join("");
  // What is kept where the text ends without a line break, and ranges of nothing, are left to the library.
  const closed = text.charCodeAt(end - 1) === NEWLINE;
  if (!closed && (keep || lines.length === 0)) return undefined;
  if (lines.length === 0)
    return keep
      ? { value: kept, end, next: end }
      : after.length > 0
        ? undefined
        : { value: "", end: filledEnd, next: end };
  const body = text.charAt(at) === "|" ? lines.join("\n") : fold(lines);
  const tail = chomp === "-" ? "" : keep ? `\n${kept}` : "\n";
  return { value: body + tail, end: keep ? end : filledEnd, next: end };
}
