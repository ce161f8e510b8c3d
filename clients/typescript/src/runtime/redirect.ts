import type { HeaderRecord, TransportResponse } from "./transport.js";

/** The target of a redirect. */
export interface Redirect {
  readonly url: string;
  /** Another origin, which must not receive credentials. */
  readonly foreign: boolean;
  /** The headers that another origin may receive. */
  keep(headers: HeaderRecord): HeaderRecord;
}

const HARMLESS = new Set(["accept", "accept-language", "range", "if-range", "if-none-match", "if-modified-since"]);

/**
 * The redirect to follow, if the response is one: for GET and HEAD only, to another origin only if allowed, and never
 * from https to http.
 */
export function followRedirect(
  method: string,
  from: string,
  response: TransportResponse,
  crossOrigin: boolean,
): Redirect | undefined {
  const { location } = response.headers as { readonly location?: string };
  if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) return undefined;
  if ((method !== "GET" && method !== "HEAD") || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  const origin = new URL(from).origin;
  const foreign = target.origin !== origin;
  if (!/^https?:$/.test(target.protocol) || (foreign && !crossOrigin)) return undefined;
  if (origin.startsWith("https:") && target.protocol === "http:") return undefined;
  target.hash = "";
  target.username = "";
  target.password = "";
  return {
    url: target.href,
    foreign,
    keep: (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS.has(name))),
  };
}
