import { stringifyExact } from "../json/exact-json.js";
import { isObject } from "../../../openapi/types/objects.js";

/** What identifies an item: the value of its key, or itself where the key is empty. A text, so that it can be looked up. */
export const itemId = (item: unknown, key: string): string =>
  stringifyExact(key !== "" && isObject(item) ? (item[key] ?? null) : item);

/** Where each item stands in a list. */
function placesOf(list: readonly unknown[], key: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, item] of list.entries()) {
    const id = itemId(item, key);
    if (!places.has(id)) places.set(id, i);
  }
  return places;
}

function sortBy(items: readonly unknown[], places: ReadonlyMap<string, number>, key: string): unknown[] {
  const placeOf = (item: unknown): number => places.get(itemId(item, key)) ?? Infinity;
  const ranked = items.map((item) => ({ item, place: placeOf(item) }));
  return ranked.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ item }) => item);
}

/**
 * Orders a merged list: items that the patch names as it names them; the others keep their places relative to one another,
 * and go before a named item that the old list had after them.
 *
 * @param named - items of the patch, or their order as it states it
 * @param before - the list as it was
 * @param key - field that identifies an item; empty for scalars
 */
export function inOrder(
  merged: readonly unknown[],
  named: readonly unknown[],
  before: readonly unknown[],
  key: string,
): unknown[] {
  const [order, old] = [placesOf(named, key), placesOf(before, key)];
  const ours = sortBy(
    merged.filter((item) => order.has(itemId(item, key))),
    order,
    key,
  );
  const others = sortBy(
    merged.filter((item) => !order.has(itemId(item, key))),
    old,
    key,
  );
  const result: unknown[] = [];
  let [i, j] = [0, 0];
  while (i < others.length && j < ours.length) {
    const [left, right] = [old.get(itemId(others[i], key)), old.get(itemId(ours[j], key))];
    const leftFirst = left !== undefined && right !== undefined && left < right;
    result.push(leftFirst ? others[i++] : ours[j++]);
  }
  return [...result, ...others.slice(i), ...ours.slice(j)];
}
