import { markdownText } from "../../common/text/markdown-text.js";

/**
 * A text of the document as Markdown that is safe in a doc comment: it cannot end the comment, and has no tags, block or
 * inline, that the document did not mean as text.
 */
export function descriptionText(raw: string): string {
  const text = markdownText(raw);
  return /[@/]/.test(text) ? text.split("\n").map(escaped).join("\n") : text;
}

/** A text in one line, for a list or table. */
export const descriptionLine = (raw: string): string => descriptionText(raw).replace(/\s+/g, " ").trim();

/** An at sign that a reader of doc comments would take for a tag, and the end of a comment. */
const escaped = (line: string): string => line.replace(/(^|[\s{*([])@(?=\S)/g, "$1\\@").replace(/\*\//g, "*\\/");
