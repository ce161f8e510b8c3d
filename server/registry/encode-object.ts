import type { KubeObject } from "../machinery/meta/object-meta.js";
import type { KindVersion } from "./kind.js";

/**
 * The JSON of an object as it is stored: `apiVersion`, `kind` and `metadata` first, so that readers can put in the resource
 * version, which is the revision that writes it and is not known before.
 */
export function encodeObject({ head }: KindVersion, object: KubeObject): Uint8Array {
  const { apiVersion: _apiVersion, kind: _kind, metadata, ...rest } = object;
  const { resourceVersion: _resourceVersion, selfLink: _selfLink, ...meta } = metadata;
  const fields = JSON.stringify(rest);
  return Buffer.from(`${head}${JSON.stringify(meta).slice(1)}${fields === "{}" ? "" : `,${fields.slice(1, -1)}`}}`);
}
