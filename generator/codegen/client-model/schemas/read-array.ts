import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Type } from "../client-model.js";
import type { JsonObject } from "../json.js";
import { itemsOf, type ReadContext } from "../read-context.js";
import { readEnum } from "./read-enum.js";
import { readType } from "./read-schema.js";
import type { SchemaScope } from "./schema-scope.js";

/** An array. Without `items`, or with a list of schemas as `items`, it is an array of anything. */
export function readArray(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  return { kind: "array", items: readItems(scope, node, value, depth) };
}

function readItems(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  const { context } = scope;
  const items = context.documents.child(node, "items");
  if (items === undefined) {
    // `enum` beside `type: array` is nearly always meant for the items.
    const meant = readEnum(context, node, value);
    if (meant !== undefined) return meant;
    return unknown(context, node, "does not declare its items");
  }
  if (!Array.isArray(items.value)) return readType(scope, items, depth + 1);
  const tuple = itemsOf(context, items).map((item) => readType(scope, item, depth + 1));
  const [first] = tuple;
  if (first !== undefined && tuple.length === 1) return first;
  return unknown(context, node, "has a list of schemas as items");
}

function unknown(context: ReadContext, node: DocumentNode, problem: string): Type {
  context.report("GV6052", node, { problem });
  return { kind: "any", reason: `the array ${problem}` };
}
