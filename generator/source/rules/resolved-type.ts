import type { AppliesTo } from "../../annotations/table.js";
import type { ApiModel, TypeRef } from "../../model/api-model.js";

/** The type behind references to published aliases and behind null. */
export function resolvedType(model: ApiModel, type: TypeRef): TypeRef {
  if (type.kind === "nullable") return resolvedType(model, type.type);
  const target = type.kind === "reference" ? model.types[type.id]?.type : undefined;
  return target === undefined || target.kind === "object" ? type : resolvedType(model, target);
}

/** What keywords call a type: integers are numbers, and an object is `reference` where it has a name. */
export function familyOf(type: TypeRef): AppliesTo {
  if (type.kind === "scalar" || type.kind === "enum") return type.type === "integer" ? "number" : type.type;
  return type.kind === "nullable" ? familyOf(type.type) : type.kind === "file" ? "string" : type.kind;
}
