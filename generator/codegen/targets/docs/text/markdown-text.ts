import MarkdownItParser from "markdown-it";
import { codeSpan, longestRun } from "../../common/text/code-span.js";
import { withoutHtml } from "../../common/text/without-html.js";
import { safeUrl } from "./safe-url.js";

/** A text as Markdown that shows it on one line, and means nothing. */
export const inlineText = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~&{}]/g, (sign) => (sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : `\\${sign}`))
    .replace(/^(?=[#+-])|^(?=\d+[.)])/, "\\");

/** A text as code within a line; nothing where there is none. */
export const inlineCode = (text: string): string =>
  text === "" ? "" : codeSpan(text, (raw) => raw.replace(/\s+/g, " "));

/** Code as a block. */
export function fencedCode(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A piece of Markdown that is no code: without HTML, images, and links to anything but pages. */
const harmless = (text: string): string =>
  text
    .replace(/^( {0,3}\[[^\]]+\]:\s*)(\S+)/gm, (all, name: string, url: string) =>
      safeUrl(url.replace(/^<|>$/g, "")) === undefined ? `${name}#` : all,
    )
    .replace(/!\[/g, "[")
    .replace(/(\]\(\s*)<?([^)\s>]*)/g, (all, open: string, url: string) =>
      safeUrl(url) === undefined ? `${open}#` : all,
    )
    .replace(/^(\s{0,3})#{1,6}\s+(.*)$/gm, "$1**$2**")
    .replace(/^(\s*)~~~/gm, "$1\\~~~")
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;");

/** Code that was begun ends with its description. */
const closed = (code: string): string => (code.startsWith("```") && !/[^`]```$/.test(code) ? `${code}\n\`\`\`` : code);

/** Whether a text that was made harmless is so in the eyes of a parser too. */
const hasHtml = (text: string): boolean =>
  new MarkdownItParser({ html: true })
    .parse(text, {})
    .some(({ type, children }) => type === "html_block" || children?.some((child) => child.type === "html_inline"));

/** A description as Markdown that can be put into a page of any generator: what code it has stays as it is. */
export function proseMarkdown(raw: string): string {
  const text = withoutHtml(raw, "\\\n")
    .split(/(```[\s\S]*?(?:```|$)|``[^`]+``|`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? closed(part) : harmless(part)))
    .join("")
    .trim();
  return text.includes("<") && hasHtml(text)
    ? raw
        .split(/\n\s*\n/)
        .map(inlineText)
        .join("\n\n")
    : text;
}

/** Lines below each other inside of a list. */
export const indentedText = (text: string): string => text.replace(/\n(?=[^\n])/g, "\n  ");
