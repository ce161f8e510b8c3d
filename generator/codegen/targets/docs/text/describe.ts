import { createRequire } from "node:module";
import MarkdownItParser, { type MarkdownIt } from "markdown-it";
import type SanitizeHtml from "sanitize-html";
import { escapeHtml } from "./escape-html.js";
import { safeUrl } from "./safe-url.js";

/** A description as HTML; empty if there is none. */
export type Describe = (raw: string) => string;

/** HTML elements allowed in descriptions. They cannot run code, load anything or imitate parts of the page. */
const ELEMENTS = [
  ...["p", "br", "hr", "b", "strong", "i", "em", "u", "s", "del", "sub", "sup", "code", "tt", "kbd", "pre"],
  ...["ul", "ol", "li", "dl", "dt", "dd", "blockquote", "a", "div", "span"],
  ...["table", "thead", "tbody", "tr", "th", "td"],
];

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Whether a text contains intended HTML: `<b>`, but not `<name>`. */
const html = new RegExp(`<\\/?(?:${[...ELEMENTS, ...HEADINGS].join("|")})(?=[\\s/>])`, "i");

/** Characters with a meaning in Markdown. A text without them is rendered as is. */
const MARKDOWN = /[`*<>[\]|~\\]|(?:^|[^\w])_|_(?:[^\w]|$)|:\/\/|&\w+;|(?:^|\n) *(?:#|[-+=]|\d+[.)]|\t| {4})/;

const require = createRequire(import.meta.url);

/** Headings in descriptions become paragraphs: they would upset the page's outline. */
function withoutHeadings(parser: MarkdownIt): MarkdownIt {
  parser.renderer.rules["heading_open"] = () => '<p class="heading">';
  parser.renderer.rules["heading_close"] = () => "</p>\n";
  return parser;
}

function createParser(allowHtml: boolean): MarkdownIt {
  const parser = withoutHeadings(new MarkdownItParser({ html: allowHtml, linkify: true }));
  parser.validateLink = (url) => safeUrl(url) !== undefined;
  // "kubernetes.io" in a sentence is not a link.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // An image would send a request to another server.
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

/** Paragraphs of plain text. */
const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join("\n");

/**
 * Prepares the rendering of descriptions: Markdown with harmless HTML. Texts repeat and most are plain, so each is
 * rendered once, in the cheapest sufficient way.
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
