import type { TypeRef, Written } from "../../../model/api-model.js";
import { combine } from "./combine.js";

type Member = Exclude<TypeRef, { kind: "union" | "nullable" }>;

/** The members of a type: of a union each, of any other type itself; without null. */
const membersOf = (type: TypeRef): readonly Member[] => {
  if (type.kind === "nullable") return membersOf(type.type);
  // Comments on the name of a union that became part of another one do not apply to its members.
  return type.kind === "union" ? type.members.flatMap(membersOf) : [type];
};

/** JSON types whose literals and scalars become one member. */
const familyOf = (type: Member): string | undefined =>
  type.kind === "scalar" || type.kind === "enum" ? (type.type === "integer" ? "number" : type.type) : undefined;

/** A union of types that no single type includes. Literals and scalars of one JSON type become one member. */
export function unionOf(parts: readonly TypeRef[], written: Written): TypeRef {
  const members = new Map<string, TypeRef[]>();
  for (const member of parts.flatMap(membersOf)) {
    const key = familyOf(member) ?? JSON.stringify(member);
    members.set(key, [...(members.get(key) ?? []), member]);
  }
  const joined = [...members.values()].flatMap((group) => combine(group) ?? group);
  const [first, second] = joined;
  return first !== undefined && second === undefined ? first : { kind: "union", members: joined, written };
}
