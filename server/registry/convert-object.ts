import type { KubeObject } from "../machinery/meta/object-meta.js";
import { prune } from "../machinery/schema/prune.js";
import type { KindVersion } from "./kind.js";

/**
 * An object in another version of its kind, without the fields that this version lacks. Its identity and its metadata stay,
 * except labels and annotations.
 */
export function convertObject(object: KubeObject, to: KindVersion): KubeObject {
  if (object.apiVersion === to.apiVersion) return object;
  const { convert } = to.kind.strategy;
  const from = object.apiVersion.split("/").at(-1) ?? "";
  if (convert === undefined) {
    object.apiVersion = to.apiVersion;
    prune(to.type, object);
    return object;
  }
  const { metadata } = object;
  const converted = convert(object, from, to.version.name);
  const { labels, annotations } = converted.metadata;
  converted.metadata = {
    ...metadata,
    ...(labels === undefined ? { labels: undefined } : { labels }),
    ...(annotations === undefined ? { annotations: undefined } : { annotations }),
  } as KubeObject["metadata"];
  converted.apiVersion = to.apiVersion;
  converted.kind = to.kind.kind;
  prune(to.type, converted);
  return converted;
}
