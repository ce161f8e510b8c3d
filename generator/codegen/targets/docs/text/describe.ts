import { createRequire } from "node:module";
import MarkdownItParser, { type MarkdownIt } from "markdown-it";
import type SanitizeHtml from "sanitize-html";
import { escapeHtml } from "./escape-html.js";
import { safeUrl } from "./safe-url.js";

/** A description as HTML; empty where there is nothing to say. */
export type Describe = (raw: string) => string;

/** Elements that descriptions may have; they can neither run, load nor look like parts of the page. */
const ELEMENTS = [
  ...["p", "br", "hr", "b", "strong", "i", "em", "u", "s", "del", "sub", "sup", "code", "tt", "kbd", "pre"],
  ...["ul", "ol", "li", "dl", "dt", "dd", "blockquote", "a", "div", "span"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
];

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Whether a text has HTML that was meant as such: `<b>`, and not `<name>`. */
const html = new RegExp(`<\\/?(?:${[...ELEMENTS, ...HEADINGS].join("|")})(?=[\\s/>])`, "i");

/** What Markdown gives a meaning to. A text without any of it is itself. */
const MARKDOWN = /[`*<>[\]|~\\]|(?:^|[^\w])_|_(?:[^\w]|$)|:\/\/|&\w+;|(?:^|\n) *(?:#|[-+=]|\d+[.)]|\t| {4})/;

const require = createRequire(import.meta.url);

/** Headings of descriptions are none of the page: they would stand in its outline at odd levels. */
function withoutHeadings(parser: MarkdownIt): MarkdownIt {
  parser.renderer.rules["heading_open"] = () => '<p class="heading">';
  parser.renderer.rules["heading_close"] = () => "</p>\n";
  return parser;
}

function createParser(allowHtml: boolean): MarkdownIt {
  const parser = withoutHeadings(new MarkdownItParser({ html: allowHtml, linkify: true }));
  parser.validateLink = (url) => safeUrl(url) !== undefined;
  // "kubernetes.io" in a sentence is no link.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // An image would be a request to somewhere else.
  parser.renderer.rules["image"] = (tokens, index) => {
    const token = tokens[index];
    const source = safeUrl(String(token?.attrGet("src") ?? "")) ?? "";
    return source === "" ? "" : `<a href="${escapeHtml(source)}">${escapeHtml(token?.content ?? "") || "image"}</a>`;
  };
  return parser;
}

function createSanitizer(): (dirty: string) => string {
  const sanitize = require("sanitize-html") as typeof SanitizeHtml;
  const heading: SanitizeHtml.Transformer = () => ({ tagName: "p", attribs: { class: "heading" } });
  return (dirty) =>
    sanitize(dirty, {
      allowedTags: ELEMENTS,
      allowedAttributes: { a: ["href"], p: ["class"] },
      allowedClasses: { p: ["heading"] },
      allowedSchemes: ["http", "https", "mailto"],
      allowedSchemesAppliedToAttributes: ["href"],
      allowProtocolRelative: false,
      disallowedTagsMode: "recursiveEscape",
      transformTags: {
        ...Object.fromEntries(HEADINGS.map((name) => [name, heading])),
        a: (_name, { href = "" }) => {
          const url = safeUrl(href);
          return { tagName: "a", attribs: url === undefined ? {} : { href: url } };
        },
      },
    });
}

/** Paragraphs of a text that means nothing but itself. */
const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join("\n");

/**
 * Prepares the rendering of descriptions: Markdown, with the HTML that people put into it as far as it is harmless. Texts
 * repeat, and most are plain: each is rendered once, and by the cheapest way that does it justice.
 */
export function createDescriber(): Describe {
  const known = new Map<string, string>();
  let plainParser: MarkdownIt | undefined;
  let htmlParser: MarkdownIt | undefined;
  let sanitize: ((dirty: string) => string) | undefined;
  const render = (text: string): string => {
    if (text === "") return "";
    if (!MARKDOWN.test(text)) return paragraphs(text);
    if (!html.test(text)) return (plainParser ??= createParser(false)).render(text).trim();
    return (sanitize ??= createSanitizer())((htmlParser ??= createParser(true)).render(text)).trim();
  };
  return (raw) => {
    const done = known.get(raw);
    if (done !== undefined) return done;
    const rendered = render(raw);
    known.set(raw, rendered);
    return rendered;
  };
}
