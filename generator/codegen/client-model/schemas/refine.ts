import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Type } from "../client-model.js";
import { canonical, isObject, type JsonObject } from "../json.js";
import { nodeKey, referenceOf } from "../read-context.js";
import { readType } from "./read-schema.js";
import { kindOf } from "./schema-kind.js";
import type { SchemaScope } from "./schema-scope.js";

/** Keywords that decide the type. */
const DECIDING = [
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "format",
  "items",
  "oneOf",
  "properties",
  "required",
  "type",
];

/**
 * Whether a schema of a property means less than it says by itself, because an earlier schema of the same property says
 * more. A reference says everything.
 */
export function tightens(scope: SchemaScope, later: DocumentNode, earlier: DocumentNode): boolean {
  if (!isObject(later.value) || !isObject(earlier.value) || nodeKey(later) === nodeKey(earlier)) return false;
  if (referenceOf(later.value) !== undefined) return false;
  const [own, other]: readonly [JsonObject, JsonObject] = [later.value, earlier.value];
  const isSame = (keyword: string): boolean =>
    JSON.stringify(canonical(other[keyword] ?? null)) === JSON.stringify(canonical(own[keyword] ?? null));
  if (DECIDING.every((keyword) => other[keyword] === undefined || isSame(keyword))) return false;
  const [kind, otherKind] = [kindOf(scope, later), kindOf(scope, earlier)];
  if (kind === "any" || otherKind === "any" || kind === otherKind) return true;
  scope.context.report("GV6054", later, {
    keyword: "allOf",
    problem: `has parts that describe the property as ${otherKind} and as ${kind}`,
    consequence: `the ${kind} counts`,
  });
  return false;
}

/** The type of a schema that tightens earlier ones. */
export function readRefined(
  scope: SchemaScope,
  node: DocumentNode,
  earlier: readonly DocumentNode[],
  depth: number,
): Type {
  if (earlier.length > 0) scope.refinements.set(nodeKey(node), earlier);
  return readType(scope, node, depth);
}
