import { isObject } from "../../../openapi/types/objects.js";
import type { ListMerge } from "./merge-type.js";
import { keyElement, type PathElement, valueElement } from "./path-element.js";

/** A list that cannot be merged, because two of its items are identical or lack their keys. */
export class ListItemError extends Error {
  override readonly name = "ListItemError";
}

/**
 * What identifies an item of a set or a map. A key that an item lacks does not count; validation asks for it.
 *
 * @throws ListItemError for an item of a map that is not an object
 */
export function itemElement(list: ListMerge, item: unknown): PathElement {
  if (list.rule === "set") return valueElement(item);
  if (item === null) throw new ListItemError("associative list with keys may not have a null element");
  if (!isObject(item)) throw new ListItemError("associative list with keys may not have non-map elements");
  const fields: Record<string, unknown> = {};
  for (const { name, default: fallback } of list.keys) {
    const value = item[name] ?? fallback;
    if (value !== undefined) fields[name] = value;
  }
  return keyElement(fields);
}

/** The items of a list by what identifies them, in order. Items with the same identity are grouped. */
export function itemsByElement(list: ListMerge, items: unknown): Map<PathElement, unknown[]> {
  const byElement = new Map<PathElement, unknown[]>();
  if (!Array.isArray(items)) return byElement;
  for (const item of items as readonly unknown[]) {
    const element = itemElement(list, item);
    const alike = byElement.get(element);
    if (alike === undefined) byElement.set(element, [item]);
    else alike.push(item);
  }
  return byElement;
}
