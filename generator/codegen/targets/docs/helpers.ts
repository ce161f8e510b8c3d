import { createBreaker } from "./text/breakable.js";
import { createDescriber } from "./text/describe.js";
import { fencedCode, indentedText, inlineCode, inlineText, proseMarkdown } from "./text/markdown-text.js";

type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

/** Helpers for HTML templates. */
export const createHtmlHelpers = (): Helpers => ({ breakable: createBreaker(), html: createDescriber() });

/** Helpers for Markdown templates. */
export const createMarkdownHelpers = (): Helpers => ({
  code: inlineCode,
  fenced: fencedCode,
  indented: indentedText,
  prose: proseMarkdown,
  text: inlineText,
});

/** Helpers for both. */
export const createHelpers = (): Helpers => ({ ...createHtmlHelpers(), ...createMarkdownHelpers() });
