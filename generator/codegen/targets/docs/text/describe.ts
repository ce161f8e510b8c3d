import { createRequire } from "node:module";
import MarkdownItParser, { type MarkdownIt } from "markdown-it";
import type SanitizeHtml from "sanitize-html";
import { headingAnchor, type FindPlace } from "../site/named-places.js";
import { rootFrom } from "../site/relative-url.js";
import { colourCode } from "./colour-code.js";
import { escapeHtml } from "./escape-html.js";
import { safeUrl } from "./safe-url.js";

/** A description as HTML; empty if there is none. {@link withRoot} completes its links into the site. */
export type Describe = (raw: string) => string;

/** Stands for the way to the site's root, which differs by page. No description contains it. */
const ROOT = "\uFDD0";

/** A rendered page whose descriptions link into the site. */
export const withRoot = (page: string, html: string): string =>
  html.includes(ROOT) ? html.replaceAll(ROOT, rootFrom(page)) : html;

/** HTML elements allowed in descriptions. They cannot run code, load anything or imitate parts of the page. */
const ELEMENTS = [
  ...["p", "br", "hr", "b", "strong", "i", "em", "u", "s", "del", "sub", "sup", "code", "tt", "kbd", "pre"],
  ...["ul", "ol", "li", "dl", "dt", "dd", "blockquote", "a", "div", "span"],
  ...["table", "thead", "tbody", "tr", "th", "td", "details", "summary"],
];

const HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** HTML elements that are dropped: their content stays, except that of scripts and styles. */
const DROPPED = [
  ...[
    "article",
    "section",
    "header",
    "footer",
    "main",
    "nav",
    "aside",
    "figure",
    "figcaption",
    "picture",
    "img",
    "svg",
  ],
  ...["font", "center", "big", "small", "mark", "abbr", "cite", "q", "samp", "var", "ins", "time", "label", "button"],
  ...[
    "script",
    "style",
    "iframe",
    "object",
    "embed",
    "form",
    "input",
    "link",
    "meta",
    "base",
    "math",
    "video",
    "audio",
  ],
];

/** Whether a text contains intended HTML: `<b>` or a comment, but not `<name>`. */
const html = new RegExp(`<!--|<\\/?(?:${[...ELEMENTS, ...HEADINGS].join("|")})(?=[\\s/>])`, "i");

const known = new RegExp(`^<\\/?(?:${[...ELEMENTS, ...HEADINGS, ...DROPPED].join("|")})(?=[\\s/>])`, "i");

/** Characters with a meaning in Markdown. A text without them is rendered as is. */
const MARKDOWN = /[`*<>[\]|~\\]|(?:^|[^\w])_|_(?:[^\w]|$)|:\/\/|&\w+;|(?:^|\n) *(?:#|[-+=]|\d+[.)]|\t| {4})/;

const require = createRequire(import.meta.url);

/** How headings of a description are shown: in the page's outline, or as bold paragraphs. */
type Headings = "outline" | "paragraphs";

/** A page's own title is its first level; the headings of its description begin on the second. */
function levelsOf(tokens: readonly { readonly type: string; readonly tag: string }[]): ReadonlyMap<string, string> {
  const used = new Set(tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => tag));
  return new Map([...used].sort().map((tag, index) => [tag, `h${Math.min(index + 2, 6)}`]));
}

function createParser(allowHtml: boolean, findPlace: FindPlace, headings: Headings): MarkdownIt {
  const parser = new MarkdownItParser({ html: allowHtml, linkify: true, highlight: colourCode });
  const { rules } = parser.renderer;
  // Which links lead somewhere is decided below: others are shown as their text.
  parser.validateLink = () => true;
  // "kubernetes.io" in a sentence is not a link.
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  const isLink: boolean[] = [];
  rules["link_open"] = (tokens, index) => {
    const href = addressOf(String(tokens[index]?.attrGet("href") ?? ""), findPlace);
    isLink.push(href !== undefined);
    return href === undefined ? "" : `<a href="${escapeHtml(href)}">`;
  };
  rules["link_close"] = () => (isLink.pop() === true ? "</a>" : "");
  // An image would send a request to another server.
  rules["image"] = (tokens, index) => {
    const token = tokens[index];
    const source = safeUrl(String(token?.attrGet("src") ?? "")) ?? "";
    return source === "" ? "" : `<a href="${escapeHtml(source)}">${escapeHtml(token?.content ?? "") || "image"}</a>`;
  };
  // `<name>` is a placeholder, not an element; a comment is for authors.
  rules["html_inline"] = (tokens, index) => {
    const content = tokens[index]?.content ?? "";
    if (content.startsWith("<!--")) return "";
    return known.test(content) ? content : escapeHtml(content);
  };
  rules["heading_open"] = (tokens, index, _, env) => {
    if (headings === "paragraphs") return '<p class="heading">';
    const level = levelsOf(tokens).get(tokens[index]?.tag ?? "") ?? "h2";
    const anchor = headingAnchor(tokens[index + 1]?.content ?? "");
    const holder = (env ?? {}) as { anchors?: Map<string, number> };
    const anchors = (holder.anchors ??= new Map());
    const earlier = anchors.get(anchor) ?? 0;
    anchors.set(anchor, earlier + 1);
    return `<${level} id="${escapeHtml(earlier === 0 ? anchor : `${anchor}-${earlier + 1}`)}">`;
  };
  rules["heading_close"] = (tokens, index) =>
    headings === "paragraphs" ? "</p>\n" : `</${levelsOf(tokens).get(tokens[index]?.tag ?? "") ?? "h2"}>\n`;
  parser.core.ruler.push("tasks", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      const [first] = token.children ?? [];
      const isItem = tokens[index - 2]?.type === "list_item_open";
      const [box = "", mark = ""] = /^\[([ xX])\] /.exec(isItem ? (first?.content ?? "") : "") ?? [];
      if (first !== undefined && box !== "") first.content = `${mark === " " ? "☐" : "☑"} ${first.content.slice(4)}`;
    }
  });
  return parser;
}

/** Where a link of a description leads: a page elsewhere, or a part of the site. */
function addressOf(href: string, findPlace: FindPlace): string | undefined {
  const url = safeUrl(href);
  if (url !== undefined) return url;
  const place = /^#|\.md(?:#|$)/.test(href.trim()) ? findPlace(href.trim()) : undefined;
  return place === undefined ? undefined : ROOT + place;
}

function createSanitizer(findPlace: FindPlace, headings: Headings): (dirty: string) => string {
  const sanitize = require("sanitize-html") as typeof SanitizeHtml;
  const heading: SanitizeHtml.Transformer = () => ({ tagName: "p", attribs: { class: "heading" } });
  const isOutline = headings === "outline";
  return (dirty) =>
    sanitize(dirty, {
      allowedTags: isOutline ? [...ELEMENTS, ...HEADINGS.slice(1)] : ELEMENTS,
      allowedAttributes: {
        a: ["href"],
        p: ["class"],
        details: ["open"],
        ...(isOutline && Object.fromEntries(HEADINGS.map((name) => [name, ["id"]]))),
      },
      allowedClasses: { p: ["heading"], i: ["s", "n", "k", "p", "c", "o"] },
      allowedSchemes: ["http", "https", "mailto"],
      allowedSchemesAppliedToAttributes: [],
      disallowedTagsMode: "discard",
      transformTags: {
        ...(isOutline
          ? Object.fromEntries(
              HEADINGS.map((name): [string, SanitizeHtml.Transformer] => [
                name,
                (tagName, { id = "" }) =>
                  id.startsWith("section-") && tagName !== "h1"
                    ? { tagName, attribs: { id } }
                    : { tagName: "p", attribs: { class: "heading" } },
              ]),
            )
          : Object.fromEntries(HEADINGS.map((name) => [name, heading]))),
        a: (_name, { href = "" }) => {
          const url = href.startsWith(ROOT) ? href : addressOf(href, findPlace);
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
export function createDescriber(findPlace: FindPlace = () => undefined, headings: Headings = "paragraphs"): Describe {
  const rendered = new Map<string, string>();
  let plainParser: MarkdownIt | undefined;
  let htmlParser: MarkdownIt | undefined;
  let sanitize: ((dirty: string) => string) | undefined;
  const render = (text: string): string => {
    if (text === "") return "";
    if (!MARKDOWN.test(text)) return paragraphs(text);
    if (!html.test(text)) return (plainParser ??= createParser(false, findPlace, headings)).render(text).trim();
    const dirty = (htmlParser ??= createParser(true, findPlace, headings)).render(text);
    return (sanitize ??= createSanitizer(findPlace, headings))(dirty).trim();
  };
  return (raw) => {
    const done = rendered.get(raw);
    if (done !== undefined) return done;
    const result = render(raw.replaceAll(ROOT, ""));
    rendered.set(raw, result);
    return result;
  };
}
