import { markdownText } from "../../common/text/markdown-text.js";

/**
 * A text of the document as Markdown for a doc comment. It cannot end the comment. Tags, block or inline, that the
 * document meant as text are escaped.
 */
export function descriptionText(raw: string): string {
  const text = markdownText(raw);
  return /[@/]/.test(text) ? text.split("\n").map(escaped).join("\n") : text;
}

/** A text on one line, for a list or table. */
export const descriptionLine = (raw: string): string => descriptionText(raw).replace(/\s+/g, " ").trim();

/** Matches an `@` that would read as a tag, and the end of a comment. */
const escaped = (line: string): string => line.replace(/(^|[\s{*([])@(?=\S)/g, "$1\\@").replace(/\*\//g, "*\\/");
