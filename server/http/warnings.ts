import type { ServerResponse } from "node:http";

/** If all warnings exceed this many characters, each is truncated, and no more are sent once they reach this many. */
const MOST = 4096;
const CUT = 256;

const quote = (text: string): string =>
  `"${text
    .replace(/[\r\n\t]+/g, " ")
    .replace(/[^\x20-\x7e]/g, "?")
    .replace(/["\\]/g, "\\$&")}"`;

/** Sends a `Warning` header for each text. */
export function setWarnings(response: ServerResponse, texts: readonly string[]): void {
  if (texts.length === 0) return;
  const whole = texts.reduce((size, text) => size + text.length, 0) <= MOST;
  const sent: string[] = [];
  let [size, given] = [0, 0];
  for (const text of texts) {
    // As in Kubernetes, a warning is sent if the whole texts before it are within the limit.
    if (size >= MOST && given > MOST) break;
    const shown = whole ? text : text.slice(0, CUT);
    size += shown.length;
    given += text.length;
    sent.push(`299 - ${quote(shown)}`);
  }
  response.setHeader("Warning", sent);
}
