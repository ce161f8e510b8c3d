import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { isList, isObject, type JsonObject } from "../json.js";
import { itemsOf, nodeKey, referenceOf, resolve } from "../read-context.js";
import { listedTypes } from "./listed-types.js";
import type { SchemaScope } from "./schema-scope.js";

/** The kind of value that a schema describes. `any`: it does not say, or it allows several kinds. */
export type SchemaKind = "object" | "array" | "scalar" | "any";

const isCompound = (value: unknown): boolean => typeof value === "object" && value !== null;

/** The kind that a schema's own keywords state, without `allOf` and `$ref`. */
export function ownKind(value: JsonObject): SchemaKind {
  if (value["x-kubernetes-int-or-string"] === true || value["format"] === "int-or-string") return "scalar";
  const { type: stated, enum: values, const: constant } = value;
  if (constant !== undefined) return isCompound(constant) ? "any" : "scalar";
  const types = isList(stated) ? listedTypes(stated).filter((name) => name !== "null") : [stated];
  if (types.length > 1) return "any";
  const [type] = types;
  const isEnum = isList(values) && values.length > 0;
  if (isEnum && values.every((item) => !isCompound(item)) && type !== "array") return "scalar";
  if (type === "object" || type === "array") return type;
  if ((typeof type === "string" && type !== "") || (isList(stated) && stated.length > 0)) return "scalar";
  if (isEnum) return "any";
  if (isObject(value["properties"]) || isList(value["required"])) return "object";
  if (value["additionalProperties"] !== undefined && value["additionalProperties"] !== false) return "object";
  if (value["patternProperties"] !== undefined || value["propertyNames"] !== undefined) return "object";
  return isObject(value["items"]) || isList(value["prefixItems"]) ? "array" : "any";
}

/** The kind of a schema, by its own keywords, its reference or the parts of its `allOf`. */
export function kindOf(scope: SchemaScope, node: DocumentNode, seen = new Set<string>()): SchemaKind {
  const target = resolve(scope.context, node);
  if (target === undefined || seen.has(nodeKey(target))) return "any";
  seen.add(nodeKey(target));
  const { value } = target;
  if (!isObject(value)) return "any";
  const own = referenceOf(value) === undefined ? ownKind(value) : "any";
  if (own !== "any") return own;
  for (const part of [
    ...(scope.refinements.get(nodeKey(target)) ?? []),
    ...itemsOf(scope.context, scope.context.documents.child(target, "allOf")),
  ]) {
    const kind = kindOf(scope, part, seen);
    if (kind !== "any") return kind;
  }
  return "any";
}

/** Whether a schema allows `null` by its own keywords. */
export function allowsNull({ facts }: SchemaScope, value: JsonObject): boolean {
  const type = value["type"];
  return (
    facts.nullable.some((keyword) => value[keyword] === true) || (isList(type) && listedTypes(type).includes("null"))
  );
}
