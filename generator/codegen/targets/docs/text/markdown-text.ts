import MarkdownItParser from "markdown-it";
import { codeSpan, longestRun } from "../../common/text/code-span.js";
import { withoutHtml } from "../../common/text/without-html.js";
import { safeUrl } from "./safe-url.js";

/** Escapes a text for Markdown, on one line. */
export const inlineText = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|~&{}]/g, (sign) => (sign === "<" ? "&lt;" : sign === "&" ? "&amp;" : `\\${sign}`))
    .replace(/^(?=[#+-])|^(?=\d+[.)])/, "\\");

/** A text as inline code; empty for an empty text. */
export const inlineCode = (text: string): string =>
  text === "" ? "" : codeSpan(text, (raw) => raw.replace(/\s+/g, " "));

/** A code block. */
export function fencedCode(text: string, language: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Sanitizes Markdown outside code: no HTML, no images, and links to pages only. */
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

/** Closes a code block that is still open at the end of its description. */
const closed = (code: string): string => (code.startsWith("```") && !/[^`]```$/.test(code) ? `${code}\n\`\`\`` : code);

/** Whether a parser agrees that a sanitized text is harmless. */
const hasHtml = (text: string): boolean =>
  new MarkdownItParser({ html: true })
    .parse(text, {})
    .some(({ type, children }) => type === "html_block" || children?.some((child) => child.type === "html_inline"));

/** Creates a helper that prints descriptions, each of which it prepares once: those of parameters repeat on many pages. */
export function createProseMarkdown(): (raw: string) => string {
  const known = new Map<string, string>();
  return (raw) => {
    const done = known.get(raw) ?? proseMarkdown(raw);
    known.set(raw, done);
    return done;
  };
}

/** A description as Markdown that is safe in any site generator's page. Code stays unchanged. */
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

/** Lines of a list item, one below the other. */
export const indentedText = (text: string): string => text.replace(/\n(?=[^\n])/g, "\n  ");
