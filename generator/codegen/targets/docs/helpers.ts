import { createDescriber } from "./text/describe.js";
import { escapeHtml } from "./text/escape-html.js";
import { fencedCode, indentedText, inlineCode, inlineText, proseMarkdown } from "./text/markdown-text.js";

type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

/** A name as HTML that may break behind its slashes and dots: `rbac.authorization.k8s.io/v1alpha1`. */
const breakable = (name: string): string => escapeHtml(name).replace(/[/.](?=\w)/g, "$&<wbr>");

/** What templates of HTML may call. */
export const createHtmlHelpers = (): Helpers => ({ breakable, html: createDescriber() });

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
