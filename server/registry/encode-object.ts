import { encodeExact, parseExact } from "../machinery/json/exact-json.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { KindVersion } from "./kind.js";

/**
 * The JSON of an object as it is stored: `apiVersion`, `kind` and `metadata` first, so that readers can put in the resource
 * version, which is the revision that writes it and is not known before.
 */
export function encodeObject({ head }: KindVersion, object: KubeObject): Uint8Array {
  const { apiVersion: _apiVersion, kind: _kind, metadata, ...rest } = object;
  const { resourceVersion: _resourceVersion, selfLink: _selfLink, ...meta } = metadata;
  const { json: fields, exact } = encodeExact(rest);
  const own = fields === "{}" ? "" : `,${fields.slice(1, -1)}`;
  return Buffer.from(`${head}${JSON.stringify(meta).slice(1)}${own}}${exact ? EXACT : ""}`);
}

/** Ends the JSON of objects with integers that a number cannot represent: only these need the slower `parseExact`. */
const EXACT = " ";

/** Reads the JSON of a stored object. */
export function decodeStored(bytes: Buffer): KubeObject {
  const text = bytes.toString();
  return (text.endsWith(EXACT) ? parseExact(text) : JSON.parse(text)) as KubeObject;
}
