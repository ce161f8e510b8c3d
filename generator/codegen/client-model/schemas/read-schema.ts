import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ObjectType, ScalarType, Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { readAllOf, significantParts } from "./read-all-of.js";
import { readArray } from "./read-array.js";
import { referenceOf } from "../read-context.js";
import { readEnum } from "./read-enum.js";
import { readObject } from "./read-object.js";
import { declaredType, type DeclaredType } from "./declared-type.js";
import { DEEPEST, isNullable, type SchemaScope } from "./schema-scope.js";

const ANY: Type = { kind: "any" };

const unknown = (reason: string): Type => ({ kind: "any", reason });

const nullableIf = (nullable: boolean, type: Type): Type =>
  nullable && type.kind !== "nullable" && type.kind !== "any" ? { kind: "nullable", type } : type;

/** Whether a schema deserves a name of its own, as objects and compositions do. */
function deservesName(value: JsonObject): boolean {
  const properties = value["properties"];
  if (isObject(properties) && Object.keys(properties).length > 0) return true;
  return value["allOf"] !== undefined && significantParts(value) > 1;
}

/** The type of a schema where it is used. Objects and compositions become named types. */
export function readType(scope: SchemaScope, node: DocumentNode, depth = 0): Type {
  const { value } = node;
  if (!isObject(value)) return readOwnType(scope, node, depth);
  const reference = referenceOf(value);
  if (reference !== undefined) {
    const target = scope.context.documents.follow(node, reference);
    if (target === undefined) return unknown(`nothing is at ${reference}`);
    return nullableIf(isNullable(scope, value), { kind: "reference", id: scope.claim(target) });
  }
  if (deservesName(value) || depth > DEEPEST)
    return nullableIf(isNullable(scope, value), { kind: "reference", id: scope.claim(node) });
  return readOwnType(scope, node, depth);
}

/** The definition of a schema: what its name refers to. */
export function readOwnType(scope: SchemaScope, node: DocumentNode, depth = 0): Type {
  const { value } = node;
  if (value === true) return ANY;
  if (!isObject(value)) {
    scope.context.report("GV6051", node, { problem: "the schema is not an object" });
    return unknown("the schema is not an object");
  }
  if (referenceOf(value) !== undefined) return readType(scope, node, depth);
  const declared = declaredType(scope, node, value);
  return nullableIf(declared.nullable || isNullable(scope, value), readDeclared(scope, node, value, declared, depth));
}

function readDeclared(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  declared: DeclaredType,
  depth: number,
): Type {
  const { context } = scope;
  if (value["x-kubernetes-int-or-string"] === true || value["format"] === "int-or-string")
    return { kind: "intOrString" };
  if (value["allOf"] !== undefined) return readAllOf(scope, node, value, depth);
  switch (declared.type) {
    case "array":
      return readArray(scope, node, value, depth);
    case "object":
      return asMap(readObject(scope, node, value, depth), value);
    case "file":
      return { kind: "bytes" };
    case "null":
      return { kind: "enum", values: [{ value: null }], open: false, literal: true };
    case "intOrString":
      return { kind: "intOrString" };
    default:
      return (
        readEnum(context, node, value) ??
        (declared.type === "any" ? anything(declared) : readScalar(scope, declared.type, textOf(value["format"])))
      );
  }
}

const anything = ({ reason }: DeclaredType): Type => (reason === undefined ? ANY : unknown(reason));

function readScalar({ facts }: SchemaScope, scalar: ScalarType["scalar"], format: string): Type {
  const encoding = scalar === "string" ? facts.encodings.get(format) : undefined;
  if (encoding !== undefined) return { kind: "bytes", encoding };
  return { kind: "scalar", scalar, ...(format === "" ? {} : { format }) };
}

/** An object without declared properties is a map; of any values unless it states their type. */
function asMap(type: ObjectType, value: JsonObject): Type {
  if (type.properties.length > 0 || value["additionalProperties"] === false) return type;
  return { kind: "map", values: type.additional ?? ANY };
}
