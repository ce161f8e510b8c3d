import type { ServerWarning } from "./client-options.js";

/** The warnings in a `Warning` header: a list of `299 - "text"`. */
export function parseWarnings(header: string): Omit<ServerWarning, "operation">[] {
  const found = header.matchAll(/(?:^|,)\s*(\d{3}) (\S+) "((?:[^"\\]|\\.)*)"/g);
  return Array.from(found, ([, code, agent = "", text = ""]) => ({
    code: Number(code),
    agent,
    text: text.replace(/\\(.)/g, "$1"),
  }));
}
