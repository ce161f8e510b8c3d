import { isObject } from "../../../openapi/types/objects.js";
import { itemsByElement } from "./list-items.js";
import type { MergeType } from "./merge-type.js";
import { elementText, fieldElement } from "./path-element.js";
import { fieldType, shapeOf } from "./shape.js";

/** A message that names two identical items of a set or map; `undefined` if there are none. */
export function repeatedItem(type: MergeType, value: unknown, path = ""): string | undefined {
  const shape = shapeOf(type, value);
  if (shape.kind === "list")
    for (const [element, [item, ...others]] of itemsByElement(shape, value)) {
      if (others.length > 0) return `${path}: duplicate entries for key ${elementText(element)}`;
      const repeated = repeatedItem(shape.items, item, path + elementText(element));
      if (repeated !== undefined) return repeated;
    }
  if (shape.kind === "map" && isObject(value))
    for (const [name, field] of Object.entries(value)) {
      const repeated = repeatedItem(fieldType(shape, name), field, path + elementText(fieldElement(name)));
      if (repeated !== undefined) return repeated;
    }
  return undefined;
}
