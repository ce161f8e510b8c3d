import { groupOfKey } from "../../kubernetes/document-key.js";
import { GROUP_VERSION_KIND } from "../../kubernetes/group-version.js";
import type { OpenApiV3Document, SchemaV3 } from "../../types/openapi-3-0.js";
import { isObject, mapValues } from "../../types/objects.js";

/**
 * Reduces the kinds of shared definitions such as `DeleteOptions` to those of the document's own GroupVersion and of core v1,
 * so that the document does not change when another GroupVersion does. A definition without a kind of that GroupVersion
 * keeps all of its kinds.
 */
export function ownGroupVersionKinds(document: OpenApiV3Document, key: string): OpenApiV3Document {
  const { group, version } = groupOfKey(key) ?? {};
  const { components } = document;
  if (version === undefined || components?.schemas === undefined) return document;
  const isOwn = (kind: unknown): boolean => isObject(kind) && kind["group"] === group && kind["version"] === version;
  const isCore = (kind: unknown): boolean => isObject(kind) && kind["group"] === "" && kind["version"] === "v1";
  const schemas = mapValues(components.schemas, (schema) => {
    const kinds: unknown = (schema as SchemaV3)[GROUP_VERSION_KIND];
    if (!Array.isArray(kinds) || !kinds.some(isOwn)) return schema as SchemaV3;
    const narrowed = kinds.filter((kind) => isOwn(kind) || isCore(kind)) as unknown[];
    return narrowed.length === kinds.length
      ? (schema as SchemaV3)
      : { ...(schema as SchemaV3), [GROUP_VERSION_KIND]: narrowed };
  });
  return { ...document, components: { ...components, schemas } };
}
