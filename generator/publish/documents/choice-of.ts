import type { Property, TypeId, TypeRef } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import type { Choice } from "./dialects/schema-forms.js";
import type { SpecContext } from "./spec-context.js";

/** The strings that a required field admits, if they are listed. */
function wordsOf(property: Property | undefined): readonly string[] | undefined {
  if (property?.required !== true || property.type.kind !== "enum") return undefined;
  const { values } = property.type;
  return values.every((value: Json): value is string => typeof value === "string") ? values : undefined;
}

/** The fields of a published object by name, with those of its base. */
function fieldsOf(context: SpecContext, id: TypeId): ReadonlyMap<string, Property> {
  const declaration = context.model.types[id];
  const own = declaration?.type.kind === "object" ? declaration.type.properties : [];
  const inherited = declaration?.base === undefined ? [] : fieldsOf(context, declaration.base);
  return new Map([...inherited, ...own.map((property) => [property.name, property] as const)]);
}

/**
 * The field that tells the members of a union apart: required in each of them, with values that no other one has; the first
 * one in byte order if there are several. `undefined` if there is none, or a member has no name to map a value to.
 */
export function choiceOf(context: SpecContext, union: Extract<TypeRef, { kind: "union" }>): Choice | undefined {
  const ids = union.members.map((member) => (member.kind === "reference" ? member.id : undefined));
  if (!ids.every((id) => id !== undefined)) return undefined;
  const members = ids.map((id) => ({ id, fields: fieldsOf(context, id) }));
  for (const property of [...(members[0]?.fields.keys() ?? [])].sort()) {
    const words = members.map(({ fields }) => wordsOf(fields.get(property)));
    const all = words.flatMap((each) => each ?? []);
    if (words.includes(undefined) || new Set(all).size < all.length) continue;
    const mapping = members.flatMap(({ id }, i) =>
      (words[i] ?? []).map((word) => [word, context.referenceTo(id)] as const),
    );
    return { property, mapping: Object.fromEntries(mapping) };
  }
  return undefined;
}
