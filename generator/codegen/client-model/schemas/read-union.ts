import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { EnumType, EnumValue, Type, UnionType, ValueFacets } from "../client-model.js";
import { childPointer } from "../../../../openapi/types/json-pointer.js";
import { isList, isObject, textOf, type JsonObject } from "../json.js";
import { itemsOf } from "../read-context.js";
import { memberFacts } from "./member-facts.js";
import { readDiscriminator, type UnionMember } from "./read-discriminator.js";
import { readPlain, readType } from "./read-schema.js";
import { listedTypes } from "./listed-types.js";
import { kindOf } from "./schema-kind.js";
import { isNullable, type SchemaScope } from "./schema-scope.js";
import { valueFacets } from "./value-facets.js";

const UNIONS = ["oneOf", "anyOf"] as const;

/** The keywords of a schema besides its unions. */
export const withoutUnions = ({ oneOf: _, anyOf: __, ...rest }: JsonObject): JsonObject => rest;

/** Keywords that only annotate a schema, or only constrain values of a type stated elsewhere. */
const SAYING_NO_TYPE =
  /^(?:title|description|default|example|examples|deprecated|readOnly|writeOnly|nullable|required|not|if|then|else|min\w+|max\w+|exclusiveM\w+|multipleOf|pattern|uniqueItems|format|externalDocs|xml|\$comment|dependent\w+|x-.*)$/;

/** Whether a schema states no type of its own. */
const saysNoType = (value: JsonObject): boolean => Object.keys(value).every((key) => SAYING_NO_TYPE.test(key));

/** Whether all members only require properties of the schema around them, which adds no type. */
const isRequiredOnly = (members: readonly DocumentNode[]): boolean =>
  members.length > 0 &&
  members.every(
    ({ value }) =>
      isObject(value) && saysNoType(value) && (value["required"] !== undefined || value["not"] !== undefined),
  );

/** The union of a schema, besides its other keywords. */
export interface ReadUnion {
  readonly type: Type;
  readonly nullable: boolean;
  /** The schemas of the members, without `null`. */
  readonly members: readonly DocumentNode[];
}

/** Whether a schema has a union that says something about its type. */
export const hasUnion = (value: JsonObject): boolean =>
  UNIONS.some((keyword) => Array.isArray(value[keyword]) && value[keyword].length > 0);

/** Whether all members of an array's unions describe objects, and so say nothing about the array. They are reported. */
export function describesObjects(scope: SchemaScope, node: DocumentNode, value: JsonObject): boolean {
  const { context } = scope;
  const keywords = UNIONS.filter((keyword) => value[keyword] !== undefined);
  const members = keywords.flatMap((keyword) => itemsOf(context, context.documents.child(node, keyword)));
  if (!members.every((member) => kindOf(scope, member) === "object")) return false;
  for (const keyword of keywords)
    context.report("GV6054", node, {
      keyword,
      problem: "describes objects, and the schema an array",
      consequence: "it is ignored",
    });
  return true;
}

const ANY: Type = { kind: "any" };

const memberKey = (type: Type): string => JSON.stringify(type);

/** Texts of a constant's schema, which describe its value. */
function described(value: EnumValue, { value: schema }: DocumentNode): EnumValue {
  if (!isObject(schema)) return value;
  const [title, description] = [textOf(schema["title"]), textOf(schema["description"])];
  return {
    ...value,
    ...(value.name !== undefined || title === "" ? {} : { name: title }),
    ...(value.description !== undefined || description === "" ? {} : { description }),
  };
}

/** Enums of one union as one enum; with a plain string as well, other strings are allowed, too. */
function asEnum(members: readonly UnionMember[]): EnumType | undefined {
  const enums = members.filter(({ type }) => type.kind === "enum");
  const others = members.filter(({ type }) => type.kind !== "enum");
  const isOpen = others.every(
    ({ type }) => type.kind === "scalar" && type.scalar === "string" && type.format === undefined,
  );
  if (enums.length === 0 || !isOpen) return undefined;
  const values = new Map<string, EnumValue>();
  for (const { type, node } of enums) {
    if (type.kind !== "enum") continue;
    for (const value of type.values) {
      if (others.length > 0 && typeof value.value !== "string") return undefined;
      const key = JSON.stringify(value.value);
      if (!values.has(key)) values.set(key, type.values.length === 1 ? described(value, node) : value);
    }
  }
  return { kind: "enum", values: [...values.values()], open: others.length > 0, literal: false };
}

/** A type with what the document states of its values; null if it states nothing. */
interface ConstrainedType {
  readonly type: Type;
  readonly facets: ValueFacets | null;
}

/** The types of a member: those of a nested union that no discriminator tells apart belong to the outer union. */
const flattened = (type: Type, facets: ValueFacets | undefined): readonly ConstrainedType[] =>
  type.kind === "union" && type.discriminator === undefined
    ? type.members.map((each, index) => ({ type: each, facets: type.memberFacets?.[index] ?? facets ?? null }))
    : [{ type, facets: facets ?? null }];

/** What the members' values are constrained to; nothing where none of them is. */
const memberFacetsOf = (members: readonly ConstrainedType[]): Pick<UnionType, "memberFacets"> =>
  members.every(({ facets }) => facets === null) ? {} : { memberFacets: members.map(({ facets }) => facets) };

function readOne(
  scope: SchemaScope,
  node: DocumentNode,
  keyword: (typeof UNIONS)[number],
  options: { readonly base: Type | undefined; readonly depth: number },
): ReadUnion | undefined {
  const { context } = scope;
  const list = context.documents.child(node, keyword);
  const all = itemsOf(context, list);
  if (list !== undefined && !Array.isArray(list.value))
    context.report("GV6051", node, { problem: `${keyword} is not a list of schemas` });
  if (all.length === 0 || isRequiredOnly(all)) return undefined;
  if (!scope.facts.hasUnions) context.report("GV6057", node, { keyword });
  return unionOf(scope, node, all, { ...options, exclusive: keyword === "oneOf" });
}

/**
 * The union of members.
 *
 * @param node - the schema that may have a discriminator
 * @param options.base - the type of a member that states none
 */
export function unionOf(
  scope: SchemaScope,
  node: DocumentNode,
  all: readonly DocumentNode[],
  options: { readonly base?: Type | undefined; readonly depth: number; readonly exclusive?: boolean },
): ReadUnion {
  const { context } = scope;
  let nullable = false;
  const found = new Map<string, UnionMember & ConstrainedType>();
  for (const member of all) {
    if (memberFacts(context, member).isNull) {
      nullable = true;
      continue;
    }
    const own = isObject(member.value) ? member.value : {};
    const inherits = isObject(member.value) && saysNoType(own);
    let type = inherits && options.base !== undefined ? options.base : readType(scope, member, options.depth + 1);
    if (type.kind === "nullable" || isNullable(scope, own)) nullable = true;
    if (type.kind === "nullable") type = type.type;
    if (type.kind === "never") continue;
    for (const each of flattened(type, valueFacets(scope, member))) {
      const key = memberKey(each.type);
      const same = found.get(key);
      if (same === undefined) found.set(key, { node: member, ...each });
      // A value has to keep to one of the two only.
      else if (JSON.stringify(same.facets) !== JSON.stringify(each.facets)) found.set(key, { ...same, facets: null });
    }
  }
  const members = [...found.values()];
  const nodes = members.map((member) => member.node);
  const [first, ...others] = members;
  if (first === undefined)
    return {
      type: nullable ? { kind: "enum", values: [{ value: null }], open: false, literal: true } : { kind: "never" },
      nullable: false,
      members: [],
    };
  if (others.length === 0) return { type: first.type, nullable, members: nodes };
  const asOne = asEnum(members);
  if (asOne !== undefined) return { type: asOne, nullable, members: nodes };
  const discriminator = readDiscriminator(scope, node, isObject(node.value) ? node.value : {}, members);
  return {
    type: {
      kind: "union",
      members: members.map(({ type }) => type),
      ...memberFacetsOf(members),
      exclusive: options.exclusive === true,
      ...(discriminator === undefined ? {} : { discriminator }),
    },
    nullable,
    members: nodes,
  };
}

/**
 * The unions of a schema: of `oneOf`, then of `anyOf`. A member that states no type has that of the schema around it.
 *
 * @param options.base - the type that the schema's other keywords state
 */
export function readUnions(
  scope: SchemaScope,
  node: DocumentNode,
  value: JsonObject,
  options: { readonly base: Type | undefined; readonly depth: number },
): readonly ReadUnion[] {
  return UNIONS.flatMap((keyword) => readOne(scope, node, keyword, options) ?? []);
}

/**
 * The type of what a schema's other keywords state and its unions; `undefined` if neither says anything.
 *
 * @param base - an object, a reference, a composition, or undefined
 */
export function combineUnions(base: Type | undefined, unions: readonly ReadUnion[]): Type | undefined {
  const types = unions.map(({ type }) => type).filter(({ kind }) => kind !== "any");
  const all = [...(base === undefined ? [] : [base]), ...types].flatMap((type) =>
    type.kind === "allOf" ? type.parts : [type],
  );
  const [first, another] = all;
  if (first === undefined) return undefined;
  const parts = all.filter(({ kind }) => kind === "reference" || kind === "object" || kind === "union");
  const type: Type = another === undefined || parts.length < 2 ? first : { kind: "allOf", parts };
  return unions.some(({ nullable }) => nullable) && type.kind !== "nullable" ? { kind: "nullable", type } : type;
}

/** Keywords that say something about some types only. */
const SAYING: ReadonlyMap<string, readonly string[]> = new Map([
  ["properties", ["object"]],
  ["patternProperties", ["object"]],
  ["propertyNames", ["object"]],
  ["additionalProperties", ["object"]],
  ["required", ["object"]],
  ["discriminator", ["object"]],
  ["items", ["array"]],
  ["prefixItems", ["array"]],
  ["enum", ["string", "integer", "number", "boolean"]],
]);

/** The union of the types in a list. Each keyword of the schema belongs to the types that it says something about. */
export function readTypeList(scope: SchemaScope, node: DocumentNode, value: JsonObject, depth: number): Type {
  const stated = value["type"];
  const names = isList(stated)
    ? listedTypes(stated).filter((name): name is string => typeof name === "string" && name !== "null")
    : [];
  if (!scope.facts.hasUnions) scope.context.report("GV6057", node, { keyword: "a list of types" });
  const types = names.map((name): Type => {
    const own: JsonObject = Object.fromEntries(
      Object.entries(value).filter(([keyword]) => SAYING.get(keyword)?.includes(name) !== false),
    );
    const member = { ...own, type: name };
    // An object among the types gets a name below that of the whole.
    if (name === "object" && isObject(value["properties"]) && Object.keys(value["properties"]).length > 0) {
      const pointer = childPointer(childPointer(node.pointer, "type"), name);
      return { kind: "reference", id: scope.claim({ ...node, pointer, value: member }) };
    }
    return readPlain(scope, node, member, depth + 1);
  });
  const members = new Map(types.map((type) => [memberKey(type), type]));
  const [first = ANY, another] = [...members.values()];
  return another === undefined ? first : { kind: "union", members: [...members.values()], exclusive: false };
}
