import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Json } from "../../../../openapi/types/json.js";
import { canonical, isList, isObject, type JsonObject } from "../json.js";
import { childOf, entriesOf, itemsOf, nodeKey, resolve, type ReadContext } from "../read-context.js";

/** What tells a schema apart from the other members of a union, read from the document itself. */
export interface MemberFacts {
  /** Whether every value is an object. */
  readonly isObject: boolean;
  /** Whether the only value is `null`. */
  readonly isNull: boolean;
  /** Properties that can have only certain values, with these. */
  readonly constants: ReadonlyMap<string, readonly Json[]>;
  /** All declared properties. */
  readonly properties: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

/** The only values of a schema: of `const`, or of `enum`. */
export function constantsOf(value: Json | undefined): readonly Json[] | undefined {
  if (!isObject(value)) return undefined;
  if (value["const"] !== undefined) return [value["const"]];
  const listed = value["enum"];
  return isList(listed) && listed.length > 0 ? listed : undefined;
}

const isTyped = (value: JsonObject, type: string): boolean => {
  const stated = value["type"];
  return isList(stated) ? stated.length === 1 && stated[0] === type : stated === type;
};

const hasNullOnly = (value: JsonObject): boolean => {
  const constants = constantsOf(value);
  if (constants !== undefined) return constants.every((constant) => constant === null);
  return isTyped(value, "null");
};

/**
 * The only values of a property: its own, those of all its alternatives, or those of a part. Null beside one value is left
 * out; beside several, the property is an ordinary field.
 */
function valuesOf(context: ReadContext, node: DocumentNode, depth = 0): readonly Json[] | undefined {
  const target = resolve(context, node);
  const own = constantsOf(target?.value);
  if (own !== undefined || target === undefined || depth > DEEPEST) return own;
  const within = (keyword: string): readonly DocumentNode[] =>
    itemsOf(context, context.documents.child(target, keyword));
  const isNull = (each: DocumentNode): boolean => {
    const value = resolve(context, each)?.value;
    return isObject(value) && hasNullOnly(value);
  };
  for (const alternatives of [within("oneOf"), within("anyOf")]) {
    const others = alternatives.filter((each) => !isNull(each));
    const values = others.map((each) => valuesOf(context, each, depth + 1));
    if (values.length === 0 || values.includes(undefined)) continue;
    const all = values.flatMap((each) => each ?? []);
    return all.length > 1 && others.length < alternatives.length ? undefined : all;
  }
  for (const part of within("allOf")) {
    const values = valuesOf(context, part, depth + 1);
    if (values !== undefined) return values;
  }
  return undefined;
}

/** How many schemas deep to look for what tells members apart. */
const DEEPEST = 16;

const UNKNOWN: MemberFacts = {
  isObject: false,
  isNull: false,
  constants: new Map(),
  properties: new Set(),
  required: new Set(),
};

const known = new WeakMap<ReadContext, Map<string, MemberFacts>>();

/**
 * What tells a member apart: its own keywords, those of the schemas that it refers to, and of its parts. Computed once for
 * each schema. A schema that contains itself says nothing more about itself.
 */
export function memberFacts(context: ReadContext, node: DocumentNode): MemberFacts {
  let facts = known.get(context);
  if (facts === undefined) known.set(context, (facts = new Map<string, MemberFacts>()));
  const key = nodeKey(node);
  const earlier = facts.get(key);
  if (earlier !== undefined) return earlier;
  facts.set(key, UNKNOWN);
  const found = readFacts(context, node);
  facts.set(key, found);
  return found;
}

function readFacts(context: ReadContext, start: DocumentNode): MemberFacts {
  const constants = new Map<string, readonly Json[]>();
  const properties = new Set<string>();
  const required = new Set<string>();
  const seen = new Set<string>();
  let isAnObject = false;
  let isNull = false;

  const intersect = (name: string, values: readonly Json[]): void => {
    const earlier = constants.get(name);
    const keys = new Set(earlier?.map((value) => JSON.stringify(value)));
    const both = earlier === undefined ? values : values.filter((value) => keys.has(JSON.stringify(value)));
    // A part repeats the values of another one, or narrows them.
    if (both.length > 0) constants.set(name, both);
  };

  const readUnion = (node: DocumentNode, keyword: string, depth: number): void => {
    const list = context.documents.child(node, keyword);
    if (list === undefined || depth > DEEPEST) return;
    const members = itemsOf(context, list).map((member) => memberFacts(context, member));
    const objects = members.filter((member) => !member.isNull);
    if (objects.length === 0) return;
    if (objects.every((member) => member.isObject)) isAnObject = true;
    const [first, ...others] = objects;
    for (const [name, values] of first?.constants ?? []) {
      const all = others.map((member) => member.constants.get(name));
      if (all.every((each) => each !== undefined)) intersect(name, [...values, ...all.flat()]);
    }
    for (const name of first?.required ?? [])
      if (others.every((member) => member.required.has(name))) required.add(name);
    for (const member of objects) for (const name of member.properties) properties.add(name);
  };

  const visit = (node: DocumentNode, depth: number): void => {
    const target = resolve(context, node);
    if (target === undefined || seen.has(nodeKey(target)) || depth > DEEPEST || !isObject(target.value)) return;
    seen.add(nodeKey(target));
    const { value } = target;
    if (hasNullOnly(value)) isNull = true;
    if (isTyped(value, "object")) isAnObject = true;
    for (const [name, property] of entriesOf(context, childOf(context, target, "properties"))) {
      isAnObject ||= value["type"] === undefined;
      properties.add(name);
      const values = valuesOf(context, property);
      if (values !== undefined) intersect(name, values.map(canonical));
    }
    const names = value["required"];
    if (isList(names)) for (const name of names) if (typeof name === "string") required.add(name);
    for (const part of itemsOf(context, context.documents.child(target, "allOf"))) visit(part, depth + 1);
    for (const keyword of ["oneOf", "anyOf"]) readUnion(target, keyword, depth + 1);
  };
  visit(start, 0);
  return { isObject: isAnObject, isNull, constants, properties, required };
}
