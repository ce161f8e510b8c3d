import { escapeHtml } from "./escape-html.js";

/** Shorter names fit everywhere. */
const SHORT = 8;

/** The end of each part of a name: before a capital that begins a word, after a separator. */
const PART = /(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=[./_:-])(?=[\p{L}\p{N}{])/gu;

/**
 * Creates a helper that prints a name as HTML with places where it may wrap: `termination<wbr>Grace<wbr>Period`,
 * `rbac.<wbr>authorization.<wbr>k8s.io`. The brackets of a list stay together.
 */
export function createBreaker(): (name: string) => string {
  // Names repeat in the menu of every page.
  const known = new Map<string, string>();
  return (name) => {
    const done = known.get(name);
    if (done !== undefined) return done;
    const parts = name.length <= SHORT ? [name] : name.split(PART);
    const html = parts.map((part) => escapeHtml(part).replaceAll("[]", '<span class="whole">[]</span>')).join("<wbr>");
    known.set(name, html);
    return html;
  };
}
