import type { Diagnostic } from "./diagnostic.js";

/** Reads a line of a source for the excerpt; `undefined` where it cannot be read. Lines count from 1. */
export type LineReader = (file: string, line: number) => string | undefined;

/** Text for a terminal must not carry escape sequences out of the input. */

const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

/** Characters of a line that are shown: some documents are one line of megabytes. */
const MAXIMUM_WIDTH = 200;
/** How many of them stand before the place, where the line's beginning has to be left out. */
const BEFORE = 60;

/** The part of a line around a column, and that column in it; both count from 1. */
function excerptOf(line: string, column: number): { readonly text: string; readonly column: number } {
  if (line.length <= MAXIMUM_WIDTH) return { text: line, column };
  const start = column <= MAXIMUM_WIDTH - BEFORE ? 0 : column - 1 - BEFORE;
  const end = start + MAXIMUM_WIDTH;
  const text = (start === 0 ? "" : "…") + line.slice(start, end) + (end < line.length ? "…" : "");
  return { text, column: start === 0 ? column : column - start + 1 };
}

/**
 * One diagnostic as shown to a person:
 *
 * ```text
 * api-types/apps/v1beta1.ts:41:4 error GV1003 unknown annotation @subresouce
 *   41 |  * @subresouce status
 *      |    ~~~~~~~~~~~
 *   Did you mean @subresource?
 * ```
 */
export function formatDiagnostic(d: Diagnostic, readLine: LineReader): string {
  const head = `${d.severity} ${d.code} ${printable(d.message)}`;
  const help = d.help === "" ? [] : d.help.split("\n").map((line) => `  ${printable(line)}`);
  if (d.span === undefined) return [head, ...help].join("\n");
  const { file, line, length } = d.span;
  const source = readLine(file, line);
  const excerpt: string[] = [];
  if (source !== undefined) {
    const { text: part, column } = excerptOf(source, d.span.column);
    const text = printable(part.replace(/\t/g, " "));
    const number = String(line);
    const marks = "~".repeat(Math.max(1, Math.min(length, text.length - column + 1)));
    excerpt.push(`  ${number} | ${text}`, `  ${" ".repeat(number.length)} | ${" ".repeat(column - 1)}${marks}`);
  }
  return [`${printable(file)}:${line}:${d.span.column} ${head}`, ...excerpt, ...help].join("\n");
}
