import type { TypeRef } from "./api-model.js";

/** The types directly inside a type: items, values, alternatives; not the fields of an object. */
export function innerTypes(type: TypeRef): readonly TypeRef[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "map":
      return [type.values];
    case "nullable":
      return [type.type];
    case "union":
      return type.members;
    case "tuple":
      return type.rest === undefined ? type.items : [...type.items, type.rest];
    case "object":
      return type.additional === undefined ? [] : [type.additional];
    default:
      return [];
  }
}
