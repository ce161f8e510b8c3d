import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Json } from "../../../../openapi/types/json.js";
import type { Type } from "../client-model.js";
import { isList, isObject, textOf, type JsonObject } from "../json.js";
import { childOf, itemsOf, nodeKey, referenceOf, resolve } from "../read-context.js";
import { checkKeywords } from "./check-keywords.js";
import { intersectTypes } from "./intersect-types.js";
import { mergeObjects, type ObjectPart } from "./merge-objects.js";
import { readRefined, tightens } from "./refine.js";
import { readOwnType, readPlain, readScalar, referenceTo } from "./read-schema.js";
import { combineUnions, hasUnion, readUnions, withoutUnions, type ReadUnion } from "./read-union.js";
import { kindOf, ownKind, type SchemaKind } from "./schema-kind.js";
import type { SchemaScope } from "./schema-scope.js";

const SAYING = [
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "format",
  "items",
  "oneOf",
  "patternProperties",
  "prefixItems",
];

/** Whether a part of an `allOf`, or the keywords beside it, contribute to the type. */
function isSignificant(value: Json): boolean {
  if (!isObject(value)) return false;
  if (SAYING.some((keyword) => value[keyword] !== undefined)) return true;
  if (isObject(value["properties"]) && Object.keys(value["properties"]).length > 0) return true;
  if (Array.isArray(value["required"]) && value["required"].length > 0) return true;
  return value["type"] !== undefined && value["type"] !== "object";
}

/** The schema that states a keyword: the schema itself, or the last inline part of its `allOf` that does. */
export function nodeStating(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  keyword: string,
): DocumentNode | undefined {
  if (value[keyword] !== undefined) return node;
  if (value["allOf"] === undefined) return undefined;
  return partsOf(scope, node, value).findLast((part) => part.value[keyword] !== undefined)?.node;
}

const besides = ({ allOf: _, $ref: __, ...rest }: JsonObject): JsonObject => rest;

const hasProperties = (value: JsonObject): boolean =>
  isObject(value["properties"]) && Object.keys(value["properties"]).length > 0;

/** A part that a schema consists of: a reference, or keywords that stand together. */
interface Part {
  readonly node: DocumentNode;
  /** Without `allOf`. */
  readonly value: JsonObject;
  /** The target, if the part is a reference. */
  readonly target?: DocumentNode;
}

const refinementsOf = (scope: SchemaScope, node: DocumentNode): readonly DocumentNode[] =>
  scope.refinements.size === 0 ? [] : (scope.refinements.get(nodeKey(node)) ?? []);

/** Whether a schema consists of several: by `allOf`, or because it tightens another one. */
export const isComposed = (scope: SchemaScope, node: DocumentNode, value: JsonObject): boolean =>
  (value["allOf"] !== undefined && referenceOf(value) === undefined) ||
  addsToReference(scope, value) ||
  refinementsOf(scope, node).length > 0;

/** Whether keywords beside a reference add to the type that it refers to. */
export const addsToReference = ({ facts }: SchemaScope, value: JsonObject): boolean =>
  facts.isJsonSchema &&
  referenceOf(value) !== undefined &&
  (isSignificant(besides(value)) || (isList(value["allOf"]) && value["allOf"].some(isSignificant)));

/** Whether a schema refers to another one in `allOf`, directly or through its parts. */
export function extendsSchema({ context }: SchemaScope, start: DocumentNode, base: DocumentNode): boolean {
  const seen = new Set<string>();
  const open = [start];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const schema = resolve(context, next);
    if (schema === undefined || seen.has(nodeKey(schema))) continue;
    if (next !== start && nodeKey(schema) === nodeKey(base)) return true;
    seen.add(nodeKey(schema));
    open.push(...itemsOf(context, childOf(context, schema, "allOf")));
  }
  return false;
}

/** Whether a schema is a member of another one's union. */
const isMemberOf = ({ context }: SchemaScope, schema: DocumentNode, union: DocumentNode): boolean =>
  ["oneOf", "anyOf"].some((keyword) =>
    itemsOf(context, context.documents.child(union, keyword)).some((member) => {
      const target = resolve(context, member);
      return target !== undefined && nodeKey(target) === nodeKey(schema);
    }),
  );

/** The parts of a schema: those that it tightens, those of its `allOf`, and its own keywords. Nested ones are flat. */
function partsOf(scope: SchemaScope, node: DocumentNode, value: JsonObject): readonly Part[] {
  const { context } = scope;
  const parts: Part[] = [];
  const seen = new Set<string>();
  const add = (part: DocumentNode, from: JsonObject): void => {
    if (seen.has(nodeKey(part))) return;
    seen.add(nodeKey(part));
    const reference = referenceOf(from);
    for (const other of refinementsOf(scope, part)) if (isObject(other.value)) add(other, other.value);
    if (reference !== undefined) {
      const target = context.documents.follow(part, reference);
      // A member of a union that extends the union's schema has its properties, and is none of the other members.
      if (target !== undefined && isObject(target.value) && isMemberOf(scope, node, target)) {
        const { discriminator: _, ...base } = withoutUnions(target.value);
        add(target, base);
        return;
      }
      const isKnown =
        target === undefined || parts.some((each) => each.target && nodeKey(each.target) === nodeKey(target));
      if (target !== undefined && !isKnown) parts.push({ node: part, value: {}, target });
      if (!addsToReference(scope, from)) return;
    }
    const list = from["allOf"] === undefined ? undefined : context.documents.child(part, "allOf");
    if (list !== undefined && !Array.isArray(list.value))
      context.report("GV6051", part, { problem: "allOf is not a list of schemas" });
    for (const each of itemsOf(context, list))
      if (isObject(each.value) && isSignificant(each.value)) add(each, each.value);
    const own = besides(from);
    if (isSignificant(own)) parts.push({ node: part, value: own });
  };
  add(node, value);
  return parts;
}

const partKind = (scope: SchemaScope, { value, target }: Part): SchemaKind =>
  target === undefined ? ownKind(value) : kindOf(scope, target);

/** Whether a schema deserves a name of its own where it is used, as objects with properties do. */
export function deservesName(scope: SchemaScope, node: DocumentNode, value: JsonObject): boolean {
  if (!isComposed(scope, node, value)) return hasProperties(value) && ownKind(value) === "object";
  const parts = partsOf(scope, node, value);
  const kinds = parts.map((part) => partKind(scope, part));
  if (kinds.includes("scalar") || kinds.includes("array")) return false;
  return parts.length > 1 || (parts[0]?.target === undefined && hasProperties(parts[0]?.value ?? {}));
}

/** The reference of a schema that is only that, in an `allOf`, if it leads nowhere. Loading reported it. */
function danglingReference(scope: SchemaScope, node: DocumentNode, value: JsonObject): string | undefined {
  const [only, another] = itemsOf(scope.context, scope.context.documents.child(node, "allOf"));
  const reference = only === undefined ? undefined : referenceOf(only.value);
  if (only === undefined || another !== undefined || reference === undefined || isSignificant(besides(value)))
    return undefined;
  return scope.context.documents.follow(only, reference) === undefined ? reference : undefined;
}

/** The type of a schema with parts: what all of them have in common. */
export function readAllOf(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  const dangling = danglingReference(scope, node, value);
  if (dangling !== undefined) return { kind: "any", reason: `nothing is at ${dangling}` };
  const unions: ReadUnion[] = [];
  const plain = partsOf(scope, node, value).flatMap((part): readonly Part[] => {
    if (part.target !== undefined || !hasUnion(part.value)) return [part];
    unions.push(...readUnions(scope, part.node, part.value, { base: undefined, depth }));
    const rest = withoutUnions(part.value);
    return isSignificant(rest) ? [{ ...part, value: rest }] : [];
  });
  if (unions.length === 0) return readParts(scope, node, plain, depth);
  const base = plain.length === 0 ? undefined : readParts(scope, node, plain, depth);
  if (base === undefined || ["reference", "object", "allOf", "map"].includes(base.kind))
    return combineUnions(base?.kind === "map" ? undefined : base, unions) ?? base ?? { kind: "any" };
  return unions.reduce((common, { type }) => intersectTypes(common, type) ?? common, base);
}

function readParts(scope: SchemaScope, node: DocumentNode, all: readonly Part[], depth: number): Type {
  const kind = commonKind(scope, node, all);
  const parts = all.filter((part) => [kind, "any"].includes(partKind(scope, part)));
  for (const part of parts)
    if (part.target === undefined)
      checkKeywords(scope, part.node, part.value, ownKind(part.value) === "any" ? kind : ownKind(part.value));
  // `type: object` alone says nothing new of an object, and so is not a part.
  const own = isObject(node.value) ? node.value : {};
  if ((kind === "scalar" || kind === "array") && own["type"] === "object" && !isSignificant(besides(own)))
    scope.context.report("GV6054", node, {
      keyword: "type",
      problem: `is object, and allOf describes ${kind === "array" ? "an array" : "a scalar"}`,
      consequence: `the ${kind} counts`,
    });
  if (kind === "scalar" || kind === "array") return intersection(scope, node, parts, depth);
  const [first, another] = parts;
  if (first?.target !== undefined && another === undefined) return referenceTo(scope, first.target);
  // Of parts that say nothing of the kind, values are all that can be read.
  if (
    kind === "any" &&
    parts.length > 0 &&
    parts.every(({ target, value }) => target === undefined && !hasRequired(value))
  )
    return intersection(scope, node, parts, depth);
  return mergeObjects(scope, node, { parts: parts.map(objectPart), depth });
}

const hasRequired = (value: JsonObject): boolean => isList(value["required"]);

const objectPart = ({ node, value, target }: Part): ObjectPart =>
  target === undefined ? { kind: "object", node, value } : { kind: "base", target };

/** The kind of value that all parts describe. If they contradict each other, that of the first part counts. */
function commonKind(scope: SchemaScope, node: DocumentNode, parts: readonly Part[]): SchemaKind {
  const kinds = [...new Set(parts.map((part) => partKind(scope, part)))].filter((kind) => kind !== "any");
  const [first = "any", another] = kinds;
  if (another !== undefined)
    scope.context.report("GV6054", node, {
      keyword: "allOf",
      problem: `has parts that no value can match: ${kinds.join(" and ")}`,
      consequence: `the ${first} counts`,
    });
  return first;
}

/** The type that parts have in common, if they are scalars or arrays. */
function intersection(scope: SchemaScope, node: DocumentNode, parts: readonly Part[], depth: number): Type {
  const [only, another] = parts;
  if (only?.target !== undefined && another === undefined) return referenceTo(scope, only.target);
  const declared = parts.filter(({ node: each, target }) => scope.context.documents.child(target ?? each, "items"));
  const items = sharedItems(scope, declared, depth);
  if (items !== undefined) return { kind: "array", items };
  // A list that does not say what it holds adds nothing to one that does.
  const telling = declared.length === 0 ? parts : parts.filter((part) => declared.includes(part) || !isBareList(part));
  const types = telling.map((part) => typeOfPart(scope, part, depth));
  let common: Type = { kind: "any" };
  for (const type of types) {
    const next = intersectTypes(common, type);
    if (next === undefined)
      scope.context.report("GV6054", node, {
        keyword: "allOf",
        problem: "has parts that no value can match",
        consequence: "the last one counts",
      });
    common = next ?? type;
  }
  const format = parts.findLast(({ value }) => textOf(value["format"]) !== "")?.value["format"];
  if (common.kind === "scalar" && common.format === undefined)
    common = readScalar(scope, common.scalar, textOf(format));
  // The name of a part that says it all is kept.
  const named = telling.find(
    ({ target }, index) => target !== undefined && JSON.stringify(types[index]) === JSON.stringify(common),
  );
  return named?.target === undefined ? common : referenceTo(scope, named.target);
}

const isBareList = ({ value, target }: Part): boolean =>
  target === undefined && value["type"] === "array" && value["items"] === undefined && value["enum"] === undefined;

/** The items of a list whose parts declare them more than once. */
function sharedItems(scope: SchemaScope, parts: readonly Part[], depth: number): Type | undefined {
  if (parts.some(({ value }) => value["enum"] !== undefined)) return undefined;
  const nodes = parts.flatMap(({ node, target }) => scope.context.documents.child(target ?? node, "items") ?? []);
  const last = nodes.at(-1);
  if (last === undefined || nodes.length === 1 || !nodes.every(({ value }) => isObject(value))) return undefined;
  const earlier = nodes.slice(0, -1).filter((each) => tightens(scope, last, each));
  return readRefined(scope, last, earlier, depth + 1);
}

function typeOfPart(scope: SchemaScope, { node, value, target }: Part, depth: number): Type {
  if (target === undefined) return readPlain(scope, node, value, depth);
  const key = nodeKey(target);
  if (scope.comparing.has(key)) return { kind: "any" };
  scope.comparing.add(key);
  const type = readOwnType(scope, target, depth + 1);
  scope.comparing.delete(key);
  return type.kind === "reference" ? { kind: "any" } : type;
}
