import { withoutHtml } from "./without-html.js";

/** Characters that are invisible or reverse the reading direction, and so disguise code. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * A text of the document as Markdown: HTML replaced where Markdown has a syntax for it, invisible characters removed.
 * Not yet safe in any language's comments.
 */
export function markdownText(raw: string): string {
  // Fast path: most texts are one line without special characters.
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

/** A safe text whose first paragraph is a sentence: documents often omit the capital or the full stop. */
export function sentences(text: string): string {
  const [first = "", ...rest] = text.split("\n\n");
  if (/^\s*(?:[-*+>|#`]|\d+\.)/.test(first) || /\n\s*[-*+|]/.test(first)) return text;
  // A word with inner capitals, such as `iOS`, is a name.
  const begun = /^\p{Ll}+(?=[\s,.;:]|$)/u.test(first) ? first.charAt(0).toUpperCase() + first.slice(1) : first;
  const ended =
    /\s/.test(begun) && /[\p{L}\p{N})\]`"'%*_]$/u.test(begun) && !/\S+:\/\/\S+$/.test(begun) ? `${begun}.` : begun;
  return [ended, ...rest].join("\n\n");
}
