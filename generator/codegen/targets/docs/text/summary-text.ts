import { readableText } from "./visible-text.js";

/** How much of a description a list shows. */
const LONGEST = 220;

/** A description as plain text on one line, without Markdown and HTML syntax. */
export const plainText = (raw: string): string =>
  readableText(raw)
    .replace(/<!--[^]*?-->/g, " ")
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    // The line below the head of a table, and the bars between its cells.
    .replace(/^(?=.*--)[|:\- \t]+$/gm, " ")
    .replace(/^[ \t]*\|(.*)\|[ \t]*$/gm, (_, cells: string) => cells.replaceAll("|", " "))
    .replace(/^ {0,3}(?:`{3}|~{3}).*$/gm, " ")
    .replace(/[`*]|^\s*#+\s|^\s*[-+]\s(?:\[[ xX]\]\s)?|^ {0,3}>\s/gm, "")
    .replace(/\s+/g, " ")
    .trim();

/** Truncates a text at a word. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, "")}…`;

/** Headings of Markdown. */
const HEADINGS = /^ {0,3}#{1,6}\s.*$/gm;

/** The first sentence of a description, for a list. */
export function summaryText(raw: string): string {
  // Skips headings, unless the description has nothing else.
  const text = plainText(raw.replace(HEADINGS, "")) || plainText(raw);
  const [first = ""] = /^.*?(?:[.!?。](?=\s|$)|$)/.exec(text) ?? [];
  // "e.g." does not end a sentence.
  return shortened(/\b(?:e\.g|i\.e|etc|vs)\.$/.test(first) || first.length < 12 ? text : first, LONGEST);
}
