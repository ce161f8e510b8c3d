import { ownGroupVersionKinds } from "../../../openapi/convert/partition/own-group-version-kinds.js";
import { documentKey } from "../../../openapi/kubernetes/document-key.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import { canonical } from "./majority.js";
import type { SourceDocument } from "./source-document.js";

/** Whether shared definitions list kinds that belong to neither the document's own GroupVersion nor core v1. */
export function hasOtherKinds({ dialect, document }: SourceDocument): boolean {
  if (dialect === "2.0") return false;
  const keys = new Set(Object.keys(document.paths).map(documentKey));
  return [...keys].some((key) => {
    const schemas = document.definitions as NonNullable<OpenApiV3Document["components"]>["schemas"];
    const narrowed = ownGroupVersionKinds({ components: { schemas } } as OpenApiV3Document, key);
    return canonical(narrowed.components?.schemas) !== canonical(schemas);
  });
}
