import type { ServerV3 } from "../../types/openapi-3-0.js";
import { isTexts, type UnknownObject } from "../../types/objects.js";

/** A text without trailing slashes; `undefined` for any other value. */
function withoutSlash(value: unknown): string {
  if (typeof value !== "string") return "";
  let { length } = value;
  while (value.endsWith("/", length) && length > 0) length--;
  return value.slice(0, length);
}

/** A `{name}` in an address, which 3.0 takes for a variable. */
const VARIABLE = /\{[\w.-]+\}/g;

const escapeBraces = (address: string): string =>
  address
    .split(/(\{[\w.-]+\})/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\{/g, "%7B").replace(/\}/g, "%7D")))
    .join("");

function serverAt(address: string): ServerV3 {
  const url = escapeBraces(address);
  const names = [...new Set(url.match(VARIABLE) ?? [])].map((braced) => braced.slice(1, -1));
  if (names.length === 0) return { url };
  return { url, variables: Object.fromEntries(names.map((name) => [name, { default: name }])) };
}

/** The servers, from host, base path and schemes; empty if the document has none of them. */
export function serversOf(document: UnknownObject): readonly ServerV3[] {
  const host = withoutSlash(document["host"]);
  const base = withoutSlash(document["basePath"]);
  if (host === "") return base === "" ? [] : [serverAt(base.startsWith("/") ? base : `/${base}`)];
  const where = `${host}${base === "" || base.startsWith("/") ? base : `/${base}`}`;
  if (host.includes("://")) return [serverAt(where)];
  const schemes = isTexts(document["schemes"]) ? [...new Set(document["schemes"])] : [];
  // Without a scheme, 2.0 means that of the document's own address.
  return schemes.length === 0 ? [serverAt(`//${where}`)] : schemes.map((scheme) => serverAt(`${scheme}://${where}`));
}
