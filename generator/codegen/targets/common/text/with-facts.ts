import { sentences } from "./markdown-text.js";

/** Ends of a text that need a full stop before another sentence. */
const NEEDS_STOP = /[\p{L}\p{N})\]`"'%*_]$/u;

/**
 * Appends facts to a safe description: on the same line if it has one line that ends, or can end, with a full stop;
 * otherwise as a paragraph.
 *
 * @param facts - sentences, or `""`
 */
export function withFacts(description: string, facts: string): string {
  const text = sentences(description);
  if (text === "" || facts === "") return text + facts;
  const isLine = !text.includes("\n") && !/^\s*(?:[-*+>|#]|\d+\.)\s/.test(text) && !/\S+:\/\/\S+$/.test(text);
  if (isLine && NEEDS_STOP.test(text)) return `${text}. ${facts}`;
  return isLine && /[.!?:;…]["')\]*_`]*$/.test(text) ? `${text} ${facts}` : `${text}\n\n${facts}`;
}
