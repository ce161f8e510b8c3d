import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ObjectType, ScalarType, Type } from "../client-model.js";
import { isObject, textOf, type JsonObject } from "../json.js";
import { nodeKey, referenceOf } from "../read-context.js";
import { checkKeywords, isBareObject } from "./check-keywords.js";
import { declaredType, type DeclaredType } from "./declared-type.js";
import { deservesName, isComposed, readAllOf } from "./read-all-of.js";
import { readArray } from "./read-array.js";
import { readEnum } from "./read-enum.js";
import { readObject } from "./read-object.js";
import { readAlternatives, readTypeList } from "./read-union.js";
import { allowsNull, kindOf, ownKind } from "./schema-kind.js";
import { DEEPEST, isNullable, type SchemaScope } from "./schema-scope.js";

const ANY: Type = { kind: "any" };

const unknown = (reason: string): Type => ({ kind: "any", reason });

const nullableIf = (nullable: boolean, type: Type): Type =>
  nullable && type.kind !== "nullable" && type.kind !== "any" ? { kind: "nullable", type } : type;

/** A reference to a named type. An object that may be null is named without null, which its users add. */
export const referenceTo = (scope: SchemaScope, target: DocumentNode, isNull = false): Type => {
  const { value } = target;
  const allows = isNull || (isObject(value) && allowsNull(scope, value) && kindOf(scope, target) === "object");
  return nullableIf(allows, { kind: "reference", id: scope.claim(target) });
};

/** The type of a schema where it is used. Objects and compositions become named types. */
export function readType(scope: SchemaScope, node: DocumentNode, depth = 0): Type {
  const { value } = node;
  if (!isObject(value)) return readOwnType(scope, node, depth);
  const reference = referenceOf(value);
  if (reference !== undefined && !scope.refinements.has(nodeKey(node))) {
    const target = scope.context.documents.follow(node, reference);
    if (target === undefined) return unknown(`nothing is at ${reference}`);
    return referenceTo(scope, target, isNullable(scope, value));
  }
  if (deservesName(scope, node, value) || depth > DEEPEST)
    return nullableIf(allowsNull(scope, value), { kind: "reference", id: scope.claim(node) });
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
  if (isComposed(scope, node, value)) return nullableIf(allowsNull(scope, value), readAllOf(scope, node, value, depth));
  if (referenceOf(value) !== undefined) return readType(scope, node, depth);
  return readPlain(scope, node, value, depth);
}

/** The type that a schema's own keywords state, without `allOf` and `$ref`. */
export function readPlain(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
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
  if (value["x-kubernetes-int-or-string"] === true || value["format"] === "int-or-string")
    return { kind: "intOrString" };
  const kind = ownKind(value);
  checkKeywords(scope, node, value, kind);
  // Values say more than a type; those of an object or array are checked there.
  if (kind === "scalar") {
    const choice = readEnum(scope.context, node, value);
    if (choice !== undefined) return choice;
  }
  switch (declared.type) {
    case "array":
      return readArray(scope, node, value, depth);
    case "object":
      return (
        (isBareObject(value) ? readAlternatives(scope, node, value, depth) : undefined) ??
        asMap(readObject(scope, node, value, depth), value)
      );
    case "file":
      return { kind: "bytes" };
    case "null":
      return { kind: "enum", values: [{ value: null }], open: false, literal: true };
    case "intOrString":
      return { kind: "intOrString" };
    case "several":
      return readTypeList(scope, node, value, depth);
    case "any":
      return readEnum(scope.context, node, value) ?? readAlternatives(scope, node, value, depth) ?? anything(declared);
    default:
      return readScalar(scope, declared.type, textOf(value["format"]));
  }
}

const anything = ({ reason }: DeclaredType): Type => (reason === undefined ? ANY : unknown(reason));

/** A scalar with the format that its schema states. */
export function readScalar({ facts }: SchemaScope, scalar: ScalarType["scalar"], format: string): Type {
  const encoding = scalar === "string" ? facts.encodings.get(format) : undefined;
  if (encoding !== undefined) return { kind: "bytes", encoding };
  return { kind: "scalar", scalar, ...(format === "" ? {} : { format }) };
}

/** An object without declared properties is a map; of any values unless it states their type. */
function asMap(type: ObjectType, value: JsonObject): Type {
  if (type.properties.length > 0 || value["additionalProperties"] === false) return type;
  return { kind: "map", values: type.additional ?? ANY };
}
