import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isObject } from "../json.js";
import { itemsOf, resolve } from "../read-context.js";
import type { SchemaScope } from "./schema-scope.js";

/** The one type that a schema states, without those of its parts. */
function statedType({ context }: SchemaScope, node: DocumentNode): string | undefined {
  const schema = resolve(context, node);
  const type = isObject(schema?.value) ? schema.value["type"] : undefined;
  return typeof type === "string" ? type : undefined;
}

/** Whether a schema's `allOf` has an object and something else as its parts, so that no value matches. */
export function isContradictory(scope: SchemaScope, node: DocumentNode): boolean {
  const { context } = scope;
  const parts = itemsOf(context, context.documents.child(node, "allOf"));
  const types = new Set(parts.map((part) => statedType(scope, part)).filter((type) => type !== undefined));
  return types.size > 1 && types.has("object");
}
