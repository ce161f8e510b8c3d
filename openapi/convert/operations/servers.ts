import type { ServerV3 } from "../../types/openapi-3-0.js";
import { isTexts, type UnknownObject } from "../../types/objects.js";

/** A text without slashes at its end; any other value is none. */
function withoutSlash(value: unknown): string {
  if (typeof value !== "string") return "";
  let { length } = value;
  while (value.endsWith("/", length) && length > 0) length--;
  return value.slice(0, length);
}

/** A `{name}` in an address, which has to be said what to put in for; other braces stand for themselves. */
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

/** Where the operations of a document are, from its host, base path and schemes; none where it says nothing of it. */
export function serversOf(document: UnknownObject): readonly ServerV3[] {
  const host = withoutSlash(document["host"]);
  const base = withoutSlash(document["basePath"]);
  if (host === "") return base === "" ? [] : [serverAt(base.startsWith("/") ? base : `/${base}`)];
  const where = `${host}${base === "" || base.startsWith("/") ? base : `/${base}`}`;
  if (host.includes("://")) return [serverAt(where)];
  const schemes = isTexts(document["schemes"]) ? [...new Set(document["schemes"])] : [];
  // Without a scheme, that of the document itself.
  return schemes.length === 0 ? [serverAt(`//${where}`)] : schemes.map((scheme) => serverAt(`${scheme}://${where}`));
}
