import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import { tokensOf } from "../../../../openapi/types/json-pointer.js";
import type { Json } from "../../../../openapi/types/json.js";
import { isReference } from "../../../../openapi/types/references/part-kind.js";
import type { Type, UnionDiscriminator } from "../client-model.js";
import { compareText, isObject, textOf, type JsonObject } from "../json.js";
import { childOf, entriesOf, nodeKey, referenceOf, resolve } from "../read-context.js";
import { memberFacts, type MemberFacts } from "./member-facts.js";
import type { SchemaScope } from "./schema-scope.js";

/** A member of a union with its schema. */
export interface UnionMember {
  readonly node: DocumentNode;
  readonly type: Type;
}

interface Described extends UnionMember {
  readonly facts: MemberFacts;
}

const keyOf = (value: Json): string => JSON.stringify(value);

/** The stated discriminator: of OpenAPI 3 an object, of Swagger 2.0 a text. */
export interface StatedDiscriminator {
  readonly property: string;
  /** Schemas by value. */
  readonly mapping: readonly { readonly value: string; readonly target: DocumentNode }[];
  readonly fallback?: DocumentNode;
}

/** The schema that a value of `mapping` means: a reference, or the name of a component. */
function mapped(scope: SchemaScope, node: DocumentNode, text: string): DocumentNode | undefined {
  const definitions = scope.definitions(node);
  const named =
    /^[\w.-]+$/.test(text) && definitions !== undefined ? childOf(scope.context, definitions, text) : undefined;
  return named ?? (isReference(text) ? scope.context.documents.follow(node, text) : undefined);
}

/** Reads `discriminator`. A value that means no schema is reported and left out. */
export function readStated(scope: SchemaScope, node: DocumentNode, value: JsonObject): StatedDiscriminator | undefined {
  const { context } = scope;
  const stated = value["discriminator"];
  if (stated === undefined) return undefined;
  const property = isObject(stated) ? textOf(stated["propertyName"]) : textOf(stated);
  if (property === "") {
    context.report("GV6054", node, {
      keyword: "discriminator",
      problem: "is not the name of a property",
      consequence: "it is ignored",
    });
    return undefined;
  }
  const at = context.documents.child(node, "discriminator");
  const map = at && context.documents.child(at, "mapping");
  const mapping = entriesOf(context, map).flatMap(([key, entry]) => {
    const target = mapped(scope, entry, textOf(entry.value));
    if (target === undefined) context.report("GV6102", entry, { value: key, target: textOf(entry.value) });
    return target === undefined ? [] : [{ value: key, target }];
  });
  const other = at && context.documents.child(at, "defaultMapping");
  const fallback = other && mapped(scope, other, textOf(other.value));
  return { property, mapping, ...(fallback === undefined ? {} : { fallback }) };
}

/** The name of the component that a member refers to. */
function componentName({ node }: UnionMember): string | undefined {
  const reference = referenceOf(node.value);
  return reference === undefined ? undefined : tokensOf(reference.replace(/^[^#]*#?/, "")).at(-1);
}

type Entry = UnionDiscriminator["members"][number];

/** In order of the values, whatever the order of members or of the mapping. */
const sorted = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => compareText(keyOf(a.value), keyOf(b.value)));

/** The discriminator that the document states. Constants of a member count more than the mapping. */
function fromStated(
  scope: SchemaScope,
  owner: DocumentNode,
  { property, mapping, fallback }: StatedDiscriminator,
  members: readonly Described[],
): UnionDiscriminator | undefined {
  const { context } = scope;
  const byKey = new Map(mapping.map(({ value, target }) => [value, nodeKey(target)]));
  const entries: Entry[] = [];
  const taken = new Set<string>();
  for (const member of members) {
    const target = resolve(context, member.node);
    const key = target && nodeKey(target);
    const inMapping = mapping.flatMap((each) => (nodeKey(each.target) === key ? [each.value] : []));
    const constants = member.facts.constants.get(property);
    const own = constants?.map((value) => textOf(value) || keyOf(value));
    const wrong = own === undefined ? [] : inMapping.filter((value) => !own.includes(value));
    if (wrong.length > 0)
      context.report("GV6103", owner, { property, value: wrong.join(", "), constants: (own ?? []).join(", ") });
    const name = componentName(member);
    const implied = inMapping.length > 0 ? inMapping : name === undefined || byKey.has(name) ? [] : [name];
    for (const value of constants ?? implied) {
      if (taken.has(keyOf(value))) continue;
      taken.add(keyOf(value));
      entries.push({ value, member: member.type });
    }
  }
  // A value may mean a schema that extends a member.
  for (const { value, target } of mapping)
    if (!taken.has(keyOf(value)) && members.every(({ node }) => !isTarget(scope, node, target))) {
      taken.add(keyOf(value));
      entries.push({ value, member: { kind: "reference", id: scope.claim(target) } });
    }
  if (entries.length === 0) return undefined;
  return {
    property,
    members: sorted(entries),
    ...(fallback === undefined ? {} : { fallback: { kind: "reference", id: scope.claim(fallback) } }),
    inferred: false,
  };
}

const isTarget = ({ context }: SchemaScope, node: DocumentNode, target: DocumentNode): boolean => {
  const found = resolve(context, node);
  return found !== undefined && nodeKey(found) === nodeKey(target);
};

/** A property that has other constant values in each member; at most one member may leave it open. */
function fromConstants(members: readonly Described[]): UnionDiscriminator | undefined {
  const candidates = new Set(members.flatMap(({ facts }) => [...facts.constants.keys()]));
  const found = [...candidates].flatMap((property) => {
    const open = members.filter(({ facts }) => !facts.constants.has(property));
    if (open.length > 1 || members.length - open.length < 1) return [];
    // An open member that has the property as well could have any of the values.
    if (open.some(({ facts }) => facts.properties.has(property)) && members.length === 2) return [];
    const entries = members.flatMap(({ facts, type }) =>
      (facts.constants.get(property) ?? []).map((value) => ({ value, member: type })),
    );
    if (new Set(entries.map(({ value }) => keyOf(value))).size < entries.length) return [];
    const optional = members.filter(({ facts }) => !facts.required.has(property)).length;
    return [{ property, entries, fallback: open[0]?.type, rank: open.length * 1000 + optional }];
  });
  const [best] = found.sort((a, b) => a.rank - b.rank || compareText(a.property, b.property));
  if (best === undefined) return undefined;
  return {
    property: best.property,
    members: sorted(best.entries),
    ...(best.fallback === undefined ? {} : { fallback: best.fallback }),
    inferred: true,
  };
}

/** How to tell the objects of a union apart: as the document states, or by their constants. */
export function readDiscriminator(
  scope: SchemaScope,
  owner: DocumentNode,
  value: JsonObject,
  members: readonly UnionMember[],
): UnionDiscriminator | undefined {
  const objects = members
    .map((member): Described => ({ ...member, facts: memberFacts(scope.context, member.node) }))
    .filter(({ facts }) => facts.isObject);
  if (objects.length < 2) return undefined;
  const stated = readStated(scope, owner, value);
  const discriminator = (stated && fromStated(scope, owner, stated, objects)) ?? fromConstants(objects);
  if (discriminator !== undefined) tag(scope, discriminator);
  return discriminator;
}

/** Remembers the values of members with a name: their types get these values. */
function tag({ tags }: SchemaScope, { property, members }: UnionDiscriminator): void {
  for (const { value, member } of members) {
    if (member.kind !== "reference") continue;
    let properties = tags.get(member.id);
    if (properties === undefined) tags.set(member.id, (properties = new Map<string, Json[]>()));
    const values = properties.get(property);
    if (values === undefined) properties.set(property, [value]);
    else if (values.every((known) => keyOf(known) !== keyOf(value))) values.push(value);
  }
}
