import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { ObjectType, ScalarType, Type } from "../client-model.js";
import { canonical, isObject, textOf, type JsonObject } from "../json.js";
import { nodeKey, referenceOf } from "../read-context.js";
import { checkKeywords } from "./check-keywords.js";
import { declaredType, type DeclaredType } from "./declared-type.js";
import { addsToReference, deservesName, extendsSchema, isComposed, readAllOf } from "./read-all-of.js";
import { readArray } from "./read-array.js";
import { readEnum } from "./read-enum.js";
import { readObject } from "./read-object.js";
import { combineUnions, describesObjects, hasUnion, readTypeList, readUnions, withoutUnions } from "./read-union.js";
import { allowsNull, kindOf, ownKind } from "./schema-kind.js";
import { valueFacets } from "./value-facets.js";
import { DEEPEST, isNullable, type SchemaScope } from "./schema-scope.js";

const ANY: Type = { kind: "any" };

const NEVER: Type = { kind: "never" };

const unknown = (reason: string): Type => ({ kind: "any", reason });

/** Whether the only value of a type is null. */
const isNull = (type: Type): boolean => type.kind === "enum" && type.values.every(({ value }) => value === null);

/** Adds null to a type if `nullable`, unless the type allows it already. */
export const nullableIf = (nullable: boolean, type: Type): Type =>
  nullable && type.kind !== "nullable" && type.kind !== "any" && !isNull(type) ? { kind: "nullable", type } : type;

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
  if (reference !== undefined && !scope.refinements.has(nodeKey(node)) && !addsToReference(scope, value)) {
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
  if (value === false && scope.facts.isJsonSchema) return NEVER;
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
  if (value["const"] !== undefined)
    return { kind: "enum", values: [{ value: canonical(value["const"]) }], open: false, literal: true };
  const kind = ownKind(value);
  checkKeywords(scope, node, value, kind);
  // Values say more than a type; those of an object or array are checked there.
  if (kind === "scalar") {
    const choice = readEnum(scope.context, node, value);
    if (choice !== undefined) return choice;
  }
  if (hasUnion(value)) return readWithUnions(scope, node, value, declared, depth);
  switch (declared.type) {
    case "array":
      return readArray(scope, node, value, depth);
    case "object":
      return asMap(scope, node, readObject(scope, node, value, depth), value);
    case "file":
      return { kind: "bytes" };
    case "null":
      return { kind: "enum", values: [{ value: null }], open: false, literal: true };
    case "intOrString":
      return { kind: "intOrString" };
    case "several":
      return readTypeList(scope, node, value, depth);
    case "any":
      return readEnum(scope.context, node, value) ?? readUntyped(scope, node, value, declared);
    default:
      return (
        (declared.type === "string" ? readEncoded(scope, node, value) : undefined) ??
        readScalar(scope, declared.type, textOf(value["format"]))
      );
  }
}

/** Keywords that restrict values, but do not state what type they have. */
const RESTRICTING = ["not", "if", "contains", "dependentSchemas"] as const;

/** Whether a schema accepts every value. What is `not` of it accepts none: some tools write `never` so. */
const isEverything = (value: unknown): boolean =>
  value === true || (isObject(value) && Object.keys(value).length === 0);

/** The type of a schema that states none. */
function readUntyped(scope: SchemaScope, node: DocumentNode, value: JsonObject, declared: DeclaredType): Type {
  const keyword = RESTRICTING.find((each) => value[each] !== undefined);
  if (keyword === undefined || declared.reason !== undefined || !scope.facts.hasUnions) return anything(declared);
  if (isEverything(value["not"])) return NEVER;
  const problem = "restricts values whose type is not stated";
  scope.context.report("GV6054", node, { keyword, problem, consequence: "it is ignored" });
  return unknown(`${keyword} ${problem}`);
}

const anything = ({ reason }: DeclaredType): Type => (reason === undefined ? ANY : unknown(reason));

/** A scalar with the format that its schema states. */
export function readScalar({ facts }: SchemaScope, scalar: ScalarType["scalar"], format: string): Type {
  const encoding = scalar === "string" ? facts.encodings.get(format) : undefined;
  if (encoding !== undefined) return { kind: "bytes", encoding };
  return { kind: "scalar", scalar, ...(format === "" ? {} : { format }) };
}

/** A schema with `oneOf` or `anyOf`, and perhaps properties that all members have. */
function readWithUnions(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  declared: DeclaredType,
  depth: number,
): Type {
  const rest = withoutUnions(value);
  const hasBase = declared.type !== "any" || rest["enum"] !== undefined;
  const base = hasBase ? readDeclared(scope, node, rest, declared, depth) : undefined;
  if (base?.kind === "array" && describesObjects(scope, node, value)) return base;
  const unions = readUnions(scope, node, value, { base, depth });
  if (unions.length === 0) return base ?? anything(declared);
  // Members that extend the schema by `allOf` have its properties already.
  const isExtended = unions.every(({ members }) => members.every((member) => extendsSchema(scope, member, node)));
  return combineUnions(base?.kind === "object" && !isExtended ? base : undefined, unions) ?? base ?? ANY;
}

/** A string that carries bytes, or a document of another media type. */
function readEncoded(scope: SchemaScope, node: DocumentNode, value: JsonObject): Type | undefined {
  if (!scope.facts.isJsonSchema) return undefined;
  const encoding = textOf(value["contentEncoding"]).toLowerCase();
  const mediaType = textOf(value["contentMediaType"]);
  if (encoding === "base64" || encoding === "base64url")
    return { kind: "bytes", encoding, ...(mediaType === "" ? {} : { mediaType }) };
  const schema = scope.context.documents.child(node, "contentSchema");
  return schema === undefined || mediaType === "" || encoding !== ""
    ? undefined
    : { kind: "encoded", mediaType, type: readType(scope, schema) };
}

/** An object without declared properties is a map; of any values unless it states their type. */
function asMap(scope: SchemaScope, node: DocumentNode, type: ObjectType, value: JsonObject): Type {
  if (type.properties.length > 0) return type;
  const [pattern, ...others] = type.patterns ?? [];
  // Nearly every object with a pattern for its keys alone is a map, and few say so by closing it.
  if (pattern !== undefined && others.length === 0 && type.additional === undefined)
    return { kind: "map", values: pattern.type };
  if (pattern !== undefined || value["additionalProperties"] === false) return type;
  const values = scope.context.documents.child(node, "additionalProperties");
  const facets = values === undefined ? undefined : valueFacets(scope, values);
  return {
    kind: "map",
    values: type.additional ?? ANY,
    ...(facets === undefined ? {} : { valueFacets: facets }),
    ...(type.keys === undefined ? {} : { keys: type.keys }),
  };
}
