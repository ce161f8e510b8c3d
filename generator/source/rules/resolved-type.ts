import type { AppliesTo } from "../../annotations/table.js";
import type { ApiModel, TypeRef } from "../../model/api-model.js";

/** A type with references to published aliases and null removed. */
export function resolvedType(model: ApiModel, type: TypeRef): TypeRef {
  if (type.kind === "nullable") return resolvedType(model, type.type);
  const target = type.kind === "reference" ? model.types[type.id]?.type : undefined;
  return target === undefined || target.kind === "object" ? type : resolvedType(model, target);
}

/** A type's family for keywords: integers are numbers, and a named object is a `reference`. */
export function familyOf(type: TypeRef): AppliesTo {
  if (type.kind === "scalar" || type.kind === "enum") return type.type === "integer" ? "number" : type.type;
  switch (type.kind) {
    case "nullable":
      return familyOf(type.type);
    case "file":
      return "string";
    case "tuple":
      return "array";
    // Keywords apply to the members that they fit.
    case "union":
      return "any";
    default:
      return type.kind;
  }
}
