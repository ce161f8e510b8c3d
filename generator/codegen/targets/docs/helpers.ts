import { createDescriber } from "./text/describe.js";
import { escapeHtml } from "./text/escape-html.js";
import { fencedCode, indentedText, inlineCode, inlineText, proseMarkdown } from "./text/markdown-text.js";

type Helpers = Readonly<Record<string, (...values: never[]) => unknown>>;

/** A name as HTML that may wrap after slashes and dots: `rbac.authorization.k8s.io/v1alpha1`. */
const breakable = (name: string): string => escapeHtml(name).replace(/[/.](?=\w)/g, "$&<wbr>");

/** Helpers for HTML templates. */
export const createHtmlHelpers = (): Helpers => ({ breakable, html: createDescriber() });

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
