import { createBreaker } from "./text/breakable.js";
import { createColourer } from "./text/colour-code.js";
import type { FindPlace } from "./site/named-places.js";
import { createDescriber } from "./text/describe.js";
import { markdownHref } from "./site/markdown-path.js";
import { createProseMarkdown, fencedCode, indentedText, inlineCode, inlineText } from "./text/markdown-text.js";

type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

/**
 * Helpers for HTML templates: `html` renders a description, `article` one whose headings belong to the page's outline;
 * `coloured` prints code.
 *
 * @param findPlace - resolves links of descriptions to parts of the site
 */
export const createHtmlHelpers = (findPlace?: FindPlace): Helpers => ({
  article: createDescriber(findPlace, "outline"),
  breakable: createBreaker(),
  coloured: createColourer(),
  html: createDescriber(findPlace),
});

/** Helpers for Markdown templates. */
export const createMarkdownHelpers = (): Helpers => ({
  code: inlineCode,
  fenced: fencedCode,
  indented: indentedText,
  markdown: markdownHref,
  prose: createProseMarkdown(),
  text: inlineText,
});

/** Helpers for both. */
export const createHelpers = (): Helpers => ({ ...createHtmlHelpers(), ...createMarkdownHelpers() });
