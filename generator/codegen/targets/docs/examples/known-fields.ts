import { furtherValues } from "../../common/types/further-values.js";
import type { Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import type { TypeIndex } from "../../common/types/type-index.js";

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Deeper values, and chains of names that do not end, stay as they are. */
const DEEPEST = 64;

/** A value without fields that its type does not declare: typed clients refuse them. */
export function knownFields(type: Type, value: Json, types: TypeIndex, depth = 0): Json {
  if (typeof value !== "object" || value === null) return value;
  if (type.kind === "reference") {
    const named = types.find(type.id);
    // A value of a variant has fields that the type itself does not declare.
    return named === undefined || named.discriminator !== undefined || depth > DEEPEST
      ? value
      : knownFields(named.type, value, types, depth + 1);
  }
  const resolved = types.resolve(type);
  if (resolved.kind === "nullable") return knownFields(resolved.type, value, types, depth + 1);
  if (isList(value)) {
    if (resolved.kind !== "array") return value;
    return value.map((item) => knownFields(resolved.items, item, types, depth + 1));
  }
  const entries = Object.entries(value);
  if (resolved.kind === "map")
    return Object.fromEntries(
      entries.map(([name, item]) => [name, knownFields(resolved.values, item, types, depth + 1)]),
    );
  if (resolved.kind !== "object" && resolved.kind !== "allOf") return value;
  const { members, additional } = types.fieldsOf(resolved);
  if (members.length === 0 || additional !== undefined || (resolved.kind === "object" && furtherValues(resolved)))
    return value;
  const declared = new Map(members.map(({ property }) => [property.name, property.type]));
  return Object.fromEntries(
    entries.flatMap(([name, item]): [string, Json][] => {
      const known = declared.get(name);
      return known === undefined ? [] : [[name, knownFields(known, item, types, depth + 1)]];
    }),
  );
}
