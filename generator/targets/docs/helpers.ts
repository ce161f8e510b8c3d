import { createDescriber } from "./describe.js";
import { fencedCode, indentedText, inlineCode, inlineText, proseMarkdown } from "./markdown-text.js";

type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

/** What templates of HTML may call. */
export const createHtmlHelpers = (): Helpers => ({ html: createDescriber() });

/** What templates of Markdown may call. */
export const createMarkdownHelpers = (): Helpers => ({
  code: inlineCode,
  fenced: fencedCode,
  indented: indentedText,
  prose: proseMarkdown,
  text: inlineText,
});

/** What templates of either may call. */
export const createHelpers = (): Helpers => ({ ...createHtmlHelpers(), ...createMarkdownHelpers() });
