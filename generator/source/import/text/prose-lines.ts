import { plainText } from "../../comments/escapes.js";
import { joinLines } from "../../comments/join-lines.js";
import { commentJson, isUnprintable } from "./literals.js";

/** Starts of lines that would not be joined to the line before them. */
const OWN_LINE = /^(\s|[-*+]( |$)|\d+[.)]( |$)|#|>|\||@|```|~~~)/;
const LIST_ITEM = /^\s*([-*+]|\d+[.)]) /;

/** Breaks one line of a text at single spaces. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (line.length - start > width) {
    let cut = -1;
    for (let at = start + width; at > start; at--)
      if (isBreak(line, at, start)) {
        cut = at;
        break;
      }
    if (cut < 0)
      for (let at = start + width + 1; at < line.length; at++)
        if (isBreak(line, at, start)) {
          cut = at;
          break;
        }
    if (cut < 0) break;
    lines.push(line.slice(start, cut));
    start = cut + 1;
  }
  lines.push(line.slice(start));
  return lines;
}

/** Whether a line may be broken at a space: reading joins the two parts by one space again. */
function isBreak(line: string, at: number, start: number): boolean {
  if (line[at] !== " " || line[at - 1] === " " || line[at + 1] === " " || at + 1 >= line.length || at === start)
    return false;
  // A backslash at the end of a line is a line break.
  return line[at - 1] !== "\\" && !OWN_LINE.test(line.slice(at + 1, at + 8));
}

/** The lines of a text, if the reader of comments gives the text back. */
function plainLines(text: string, width: number): string[] | undefined {
  if (isUnprintable(text.replaceAll("\n", "")) || /(^|\s)@[A-Za-z]|\{@/.test(text)) return undefined;
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  const written: string[] = [];
  let fenced = false;
  for (const [i, line] of lines.entries()) {
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    const next = lines[i + 1];
    const isOwn = OWN_LINE.test(line);
    const parts = fenced || (isOwn && !LIST_ITEM.test(line)) ? [line] : wrap(line, width);
    written.push(...parts);
    if (fenced || next === undefined || next === "" || line === "" || OWN_LINE.test(next)) continue;
    // An own line other than an item of a list keeps what follows apart.
    if (isOwn && !LIST_ITEM.test(line)) continue;
    written.push(`${written.pop() ?? ""}\\`);
  }
  return plainText(joinLines(written)) === text ? written : undefined;
}

/** A text as JSON strings that are joined again, in lines of a width. */
function quotedLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "") {
    const room = Math.max(20, width - (lines.length === 0 ? 15 : 4));
    let end = Math.min(rest.length, room);
    // Escapes take more room than what they stand for.
    while (end > 1 && commentJson(rest.slice(0, end)).length > room) end--;
    const newline = rest.indexOf("\n");
    if (newline >= 0 && newline < end) end = newline + 1;
    else if (end < rest.length) {
      const space = rest.lastIndexOf(" ", end - 1);
      if (space > end / 2) end = space + 1;
    }
    // Halves of a character stay together.
    if (end < rest.length && /[\ud800-\udbff]/.test(rest[end - 1] ?? "") && end > 1) end--;
    lines.push(`${lines.length === 0 ? "@description " : "  "}${commentJson(rest.slice(0, end))}`);
    rest = rest.slice(end);
  }
  return lines;
}

/** Lines of a comment that say a text: prose if it reads back as it is, otherwise `@description` with JSON strings. */
export const proseLines = (text: string, width: number): string[] =>
  text === "" ? [] : (plainLines(text, width) ?? quotedLines(text, width));

/** Width of the lines of a text after an annotation. */
const TAGGED_WIDTH = 90;

/** A text of one or more lines after an annotation's name and a word, if it reads back as it is. */
export const taggedProse = (text: string): string | undefined =>
  text === "" || /^[-\s]/.test(text) ? undefined : plainLines(text, TAGGED_WIDTH)?.join("\n");

/** A text in one line after an annotation's name, if it reads back as it is. */
export function inlineProse(text: string): string | undefined {
  const written = text.replaceAll("*/", "*\\/");
  const isPlain = text !== "" && !text.includes("\n") && !isUnprintable(text) && !/(^|\s)@[A-Za-z]|\{@/.test(text);
  return isPlain && plainText(joinLines([written])) === text ? written : undefined;
}
