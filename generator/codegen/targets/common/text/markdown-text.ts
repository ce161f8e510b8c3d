import { withoutHtml } from "./without-html.js";

/** What cannot be seen, or turns the reading direction around, so that code looks other than it is. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text of the document as Markdown: without HTML that Markdown has signs for, and without anything that cannot be seen.
 * It is not yet safe in the comments of any language.
 */
export function markdownText(raw: string): string {
  // Most are one plain line, in which nothing means anything.
  if (!/[^\x20-\x7e]|</.test(raw)) return raw.trim();
  const lines = withoutHtml(raw)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replace(/\t/g, "  ")
    .replace(INVISIBLE, (character) => (character === "\n" ? "\n" : ""))
    .split("\n")
    .map((line) => line.trimEnd());
  const indented = lines.slice(1).filter((line) => line !== "");
  const common = indented.reduce((least, line) => Math.min(least, line.search(/\S/)), Infinity);
  return lines
    .map((line, index) => (index === 0 ? line.trimStart() : line.slice(Math.min(common, line.length))))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

/** A safe text whose first paragraph is a sentence: documents often have neither its capital nor its end. */
export function sentences(text: string): string {
  const [first = "", ...rest] = text.split("\n\n");
  if (/^\s*(?:[-*+>|#`]|\d+\.)/.test(first) || /\n\s*[-*+|]/.test(first)) return text;
  // A word with capitals inside, such as `iOS`, is a name.
  const begun = /^\p{Ll}+(?=[\s,.;:]|$)/u.test(first) ? first.charAt(0).toUpperCase() + first.slice(1) : first;
  const ended =
    /\s/.test(begun) && /[\p{L}\p{N})\]`"'%*_]$/u.test(begun) && !/\S+:\/\/\S+$/.test(begun) ? `${begun}.` : begun;
  return [ended, ...rest].join("\n\n");
}
