import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isObject } from "../json.js";
import { itemsOf, resolve, type ReadContext } from "../read-context.js";

/** The type that a schema itself states, if it is a single one. */
function statedType(context: ReadContext, node: DocumentNode): string | undefined {
  const schema = resolve(context, node);
  const type = isObject(schema?.value) ? schema.value["type"] : undefined;
  return typeof type === "string" ? type : undefined;
}

/** Whether a schema's `allOf` has an object and something else as its parts, so that no value matches. */
export function isContradictory(context: ReadContext, node: DocumentNode): boolean {
  const parts = itemsOf(context, context.documents.child(node, "allOf"));
  const types = new Set(parts.map((part) => statedType(context, part)).filter((type) => type !== undefined));
  return types.size > 1 && types.has("object");
}
