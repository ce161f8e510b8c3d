import { annotation } from "../../../annotations/table.js";
import type { Marker, TypeRef } from "../../../model/api-model.js";

/** Whether an annotation in another package, whose tags follow other rules, makes sense for a type. */
export function fits({ name, value }: Marker, type: TypeRef): boolean {
  if (type.kind === "nullable") return fits({ name, value } as Marker, type.type);
  const family =
    type.kind === "scalar" || type.kind === "enum" ? (type.type === "integer" ? "number" : type.type) : type.kind;
  if (name === "default" || name === "example")
    return type.kind === "scalar" && type.format === undefined && typeof value === family;
  const on = annotation(name)?.emits?.on;
  return on === undefined || on.some((applies) => applies === family);
}
