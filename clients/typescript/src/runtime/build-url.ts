import type { Operation } from "./operation.js";
import { parameterPairs, parameterValues, styledText } from "./parameter-values.js";

type Values = Readonly<Record<string, unknown>>;

/** The API's base URL, checked: no trailing slash and no secrets. */
export interface BaseUrl {
  readonly origin: string;
  /** Empty, or beginning with a slash. */
  readonly path: string;
}

/** @throws {TypeError} if the base URL is invalid. The message does not show it, since it may hold a password. */
export function parseBaseUrl(url: string | URL): BaseUrl {
  const location = (globalThis as { location?: { href?: string } }).location?.href;
  if (!URL.canParse(String(url), location)) throw new TypeError("baseUrl is not a valid URL");
  const parsed = new URL(url, location);
  if (!/^https?:$/.test(parsed.protocol)) throw new TypeError("baseUrl must begin with https:// or http://");
  if (parsed.username !== "" || parsed.password !== "") {
    throw new TypeError("baseUrl must not contain a user or password; use the option `auth`");
  }
  if (parsed.search !== "" || parsed.hash !== "") throw new TypeError("baseUrl must not contain a query or fragment");
  return { origin: parsed.origin, path: parsed.pathname.replace(/\/+$/, "") };
}

/**
 * Builds the URL of a call. Path values are encoded so that they cannot leave their segment.
 *
 * @throws {TypeError} if a path parameter is missing, empty, or would change the path's structure.
 */
export function buildUrl(base: BaseUrl, operation: Operation, params: Values, more: Values = {}): string {
  const path = operation.path
    .split("/")
    .map((segment) => (segment.includes("{") ? expandSegment(segment, operation, params) : segment))
    .join("/");
  const query: string[] = [];
  for (const spec of operation.query ?? []) {
    const { reserved, whole } = typeof spec === "string" ? {} : spec;
    const escape = reserved === true ? encodeExceptReserved : encode;
    for (const [name, value] of parameterPairs(spec, params, escape, encodeSeparator))
      query.push(whole === true ? value : `${encode(name)}=${value}`);
  }
  for (const name of Object.keys(more)) {
    const { values } = parameterValues({ name, format: "multi" }, more, encode);
    for (const value of values) query.push(`${encode(name)}=${value}`);
  }
  // A path in a document may end with a query, such as `/upload?uploadType=media`.
  const joint = path.includes("?") ? "&" : "?";
  // Without the slash, the path could extend the host name.
  const slash = path.startsWith("/") ? "" : "/";
  return base.origin + base.path + slash + path + (query.length === 0 ? "" : joint + query.join("&"));
}

function expandSegment(segment: string, operation: Operation, params: Values): string {
  const expanded = segment.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined || value === null) {
      throw new TypeError(`path parameter "${name}" of ${operation.id} is missing`);
    }
    const spec = operation.route?.find((each) => typeof each === "object" && each.name === name) ?? name;
    const text = styledText(spec, params, encode, encodeSeparator) ?? "";
    if (text === "") throw new TypeError(`path parameter "${name}" of ${operation.id} is empty`);
    return text;
  });
  // Encoding does not help: servers and URL parsers treat `%2e%2e` as `..`.
  if (/^\.{1,2}$/.test(expanded)) {
    throw new TypeError(`path parameters of ${operation.id} must not form the segment "${expanded}"`);
  }
  return expanded;
}

/** RFC 3986: encodes everything except unreserved characters. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/[!'()*]/g, percentEncode);
}

/** Percent-encodes all but unreserved and reserved characters (RFC 3986), and the reserved ones that would end a value. */
function encodeExceptReserved(text: string): string {
  return encode(text).replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B|3D)/g, decodeURIComponent);
}

/** A query may contain a literal comma, but no other separator. */
function encodeSeparator(text: string): string {
  return text === "," ? text : encodeURIComponent(text);
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
