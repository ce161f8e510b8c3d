import type { Operation } from "./operation.js";
import { encode } from "./build-url.js";
import { parameterPairs, styledText } from "./parameter-values.js";

/**
 * Adds header fields under their lower-case names. A later value replaces an earlier one.
 *
 * @throws {TypeError} if a name or value is not allowed in a header; the message does not show the value.
 */
export function addHeaders(
  target: Record<string, string>,
  headers: Readonly<Record<string, string | number | null | undefined>>,
): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value !== null) setHeader(target, name, String(value));
  }
}

/** The operation's header parameters. */
export function addHeaderParameters(
  target: Record<string, string>,
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
): void {
  for (const spec of operation.header ?? []) {
    const text = styledText(spec, params);
    const { name, wire = name } = typeof spec === "string" ? { name: spec } : spec;
    if (text !== undefined) setHeader(target, wire, text);
  }
}

/**
 * The operation's cookies, after those that the caller's headers have. `fetch` in browsers ignores them: a page cannot set
 * this header.
 */
export function addCookies(
  target: Record<string, string>,
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
): void {
  if (operation.cookie === undefined) return;
  const cookies = operation.cookie.flatMap((spec) => {
    const escape = typeof spec === "object" && spec.reserved === true ? withoutSemicolon : encode;
    return parameterPairs(spec, params, escape).map(([name, value]) => `${escape(name)}=${value}`);
  });
  if (cookies.length === 0) return;
  const isBrowser = "document" in globalThis && "window" in globalThis;
  if (isBrowser) throw new TypeError(`${operation.id} sends cookies, which a page in a browser cannot set`);
  const { cookie } = target;
  setHeader(target, "cookie", [...(cookie === undefined ? [] : [cookie]), ...cookies].join("; "));
}

/** @throws {TypeError} if a text would begin another cookie */
function withoutSemicolon(text: string): string {
  if (text.includes(";")) throw new TypeError("a cookie parameter must not contain a semicolon");
  return text;
}

export function setHeader(target: Record<string, string>, name: string, value: string): void {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
    throw new TypeError("a header name contains a character that is not allowed");
  // Tab, and Latin-1 without control characters. Anything else is refused on the way or read as another field.
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new TypeError(`header "${name}" contains a line break or another character that is not allowed`);
  }
  target[name.toLowerCase()] = value;
}

/** A record without inherited properties, so that any name can be looked up. */
export function emptyHeaders(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}
