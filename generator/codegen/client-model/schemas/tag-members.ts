import type { Json } from "../../../../openapi/types/json.js";
import type { EnumType, ObjectType, Property, Type } from "../client-model.js";
import { compareText } from "../json.js";
import type { TypeDraft } from "../types/type-draft.js";
import type { SchemaScope } from "./schema-scope.js";

const keyOf = (value: Json): string => JSON.stringify(value);

/** The type of a property that can only have certain values. Descriptions of these values are kept. */
function tagged(type: Type | undefined, values: readonly Json[]): EnumType {
  const inner = type?.kind === "nullable" ? type.type : type;
  const known = new Map(inner?.kind === "enum" ? inner.values.map((each) => [keyOf(each.value), each]) : []);
  const sorted = [...values].sort((a, b) => compareText(keyOf(a), keyOf(b)));
  return {
    kind: "enum",
    values: sorted.map((value) => known.get(keyOf(value)) ?? { value }),
    open: false,
    literal: sorted.length === 1,
    tag: true,
  };
}

function withTag(object: ObjectType, name: string, values: readonly Json[]): ObjectType {
  const known = object.properties.find((property) => property.name === name);
  const property: Property = {
    ...(known ?? { name, description: "", required: true, readOnly: false, writeOnly: false, deprecated: false }),
    type: tagged(known?.type, values),
  };
  const others = object.properties.filter((each) => each.name !== name);
  return { ...object, properties: [...others, property].sort((a, b) => compareText(a.name, b.name)) };
}

function tagType(type: Type, name: string, values: readonly Json[]): Type {
  if (type.kind === "object") return withTag(type, name, values);
  if (type.kind !== "allOf") return type;
  const own = type.parts.find((part) => part.kind === "object");
  const object = withTag(own ?? { kind: "object", properties: [] }, name, values);
  return { kind: "allOf", parts: [...type.parts.filter((part) => part !== own), object] };
}

/** The values of each type by property: its own, and those of the types that extend it. */
function withDerived(
  tags: SchemaScope["tags"],
  drafts: readonly TypeDraft[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Json[]>> {
  const basesOf = new Map(drafts.map(({ identity, bases }) => [identity.id, bases]));
  const all = new Map([...tags].map(([id, properties]) => [id, new Map(properties)]));
  for (const [id, properties] of tags) {
    const seen = new Set([id]);
    const open = [...(basesOf.get(id) ?? [])];
    for (let base = open.pop(); base !== undefined; base = open.pop()) {
      if (seen.has(base)) continue;
      seen.add(base);
      open.push(...(basesOf.get(base) ?? []));
      const inherited = all.get(base);
      for (const [name, values] of properties) {
        const own = inherited?.get(name);
        const keys = new Set(own?.map(keyOf));
        if (own !== undefined) inherited?.set(name, [...own, ...values.filter((value) => !keys.has(keyOf(value)))]);
      }
    }
  }
  return all;
}

/**
 * Gives the members of unions the values that tell them apart. A document often states these in the mapping of the union
 * alone, and the property of each member is any string.
 */
export function tagMembers({ tags }: SchemaScope, drafts: readonly TypeDraft[]): readonly TypeDraft[] {
  if (tags.size === 0) return drafts;
  const all = withDerived(tags, drafts);
  return drafts.map((draft) => {
    let { type } = draft;
    for (const [name, values] of all.get(draft.identity.id) ?? []) type = tagType(type, name, values);
    return type === draft.type ? draft : { ...draft, type };
  });
}
