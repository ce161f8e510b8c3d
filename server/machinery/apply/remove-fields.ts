import { isObject } from "../../../openapi/types/objects.js";
import type { FieldSet } from "./field-set.js";
import { itemElement } from "./list-items.js";
import type { MergeType } from "./merge-type.js";
import { fieldElement } from "./path-element.js";
import { fieldType, shapeOf } from "./shape.js";

/** The value without the fields of a set. A list or map that loses its last part becomes `null`. The value is not changed. */
export function removeFields(type: MergeType, value: unknown, removed: FieldSet): unknown {
  if (removed.isEmpty) return value;
  const shape = shapeOf(type, value);
  if (shape.kind === "list" && Array.isArray(value)) {
    const items = (value as readonly unknown[]).flatMap((item) => {
      const element = itemElement(shape, item);
      if (removed.members.has(element)) return [];
      return [removeFields(shape.items, item, removed.below(element))];
    });
    return items.length === 0 && value.length > 0 ? null : items;
  }
  if (shape.kind !== "map" || !isObject(value)) return value;
  const rest = Object.entries(value).flatMap(([name, field]) => {
    const element = fieldElement(name);
    if (removed.members.has(element)) return [];
    return [[name, removeFields(fieldType(shape, name), field, removed.below(element))] as const];
  });
  return rest.length === 0 && Object.keys(value).length > 0 ? null : Object.fromEntries(rest);
}
