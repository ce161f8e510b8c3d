import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Type } from "../client-model.js";
import { isList, type JsonObject } from "../json.js";
import { itemsOf, type ReadContext } from "../read-context.js";
import { intersectTypes } from "./intersect-types.js";
import { readEnum } from "./read-enum.js";
import { nullableIf, readType } from "./read-schema.js";
import { unionOf } from "./read-union.js";
import type { SchemaScope } from "./schema-scope.js";
import { valueFacets } from "./value-facets.js";

/** An array. Without `items`, or with a list of schemas as `items`, it is an array of anything. */
export function readArray(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  const tuple = readTuple(scope, node, value, depth);
  if (tuple !== undefined) return tuple;
  const items = scope.context.documents.child(node, "items");
  const itemFacets = items === undefined ? undefined : valueFacets(scope, items);
  return {
    kind: "array",
    items: readItems(scope, node, value, depth),
    ...(itemFacets === undefined ? {} : { itemFacets }),
  };
}

/** A tuple of `prefixItems`, or of a list of `items` as in older versions of JSON Schema. */
function readTuple(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type | undefined {
  const { documents } = scope.context;
  if (!scope.facts.isJsonSchema) return undefined;
  const keyword = isList(value["prefixItems"]) ? "prefixItems" : isList(value["items"]) ? "items" : undefined;
  if (keyword === undefined) return undefined;
  const items = itemsOf(scope.context, documents.child(node, keyword)).map((item) => readType(scope, item, depth + 1));
  const further = keyword === "items" ? "additionalItems" : "items";
  const [least, most] = [value["minItems"], value["maxItems"]];
  const isClosed = value[further] === false || (typeof most === "number" && most <= items.length);
  const rest = documents.child(node, further);
  return {
    kind: "tuple",
    items,
    required: typeof least === "number" ? Math.min(least, items.length) : 0,
    ...(isClosed ? {} : { rest: rest === undefined ? { kind: "any" } : readType(scope, rest, depth + 1) }),
  };
}

function readItems(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  const { context } = scope;
  const choice = readValues(scope, node, value);
  const items = context.documents.child(node, "items");
  if (items === undefined) return choice ?? unknown(context, node, "does not declare its items");
  const stated = readStated(scope, node, items, depth);
  return choice === undefined ? stated : (intersectTypes(stated, choice) ?? stated);
}

/** The values of the items: `enum` beside `type: array` is nearly always meant for them. */
function readValues({ context }: SchemaScope, node: DocumentNode, value: JsonObject): Type | undefined {
  const values = value["enum"];
  if (!isList(values) || values.length === 0) return undefined;
  const isScalar = values.every((item) => typeof item !== "object" || item === null);
  const consequence = isScalar ? "it is read as the values of the items" : "every list of the type is accepted";
  if (value["items"] !== undefined || !isScalar)
    context.report("GV6054", node, { keyword: "enum", problem: "stands beside an array", consequence });
  const { type: _, ...untyped } = value;
  return isScalar ? readEnum(context, node, untyped) : undefined;
}

function readStated(scope: SchemaScope, node: DocumentNode, items: DocumentNode, depth: number): Type {
  const { context } = scope;
  if (!Array.isArray(items.value)) return readType(scope, items, depth + 1);
  const members = itemsOf(context, items);
  const [first, another] = members;
  if (first === undefined) return unknown(context, node, "has an empty list of schemas as items");
  if (another === undefined) return readType(scope, first, depth + 1);
  // The dialect has no schemas by position: every item may have any of these.
  context.report("GV6052", node, {
    problem: "has a list of schemas as items",
    consequence: "each item may be of any of them",
  });
  const { type, nullable } = unionOf(scope, items, members, { depth });
  return nullableIf(nullable, type);
}

function unknown(context: ReadContext, node: DocumentNode, problem: string): Type {
  context.report("GV6052", node, { problem, consequence: "any items are accepted" });
  return { kind: "any", reason: `the array ${problem}` };
}
