import { isObject } from "../../../openapi/types/objects.js";
import { badRequest } from "../errors/api-errors.js";
import type { CompiledType } from "../schema/compiled-type.js";
import { deepEqual } from "../schema/deep-equal.js";
import { inOrder, itemId } from "./element-order.js";

type Values = Record<string, unknown>;

const DIRECTIVE = "$patch";
const RETAIN_KEYS = "$retainKeys";
const DELETE_FROM = "$deleteFromPrimitiveList/";
const SET_ORDER = "$setElementOrder/";

/** What a list is merged by. */
interface ListStrategy {
  readonly merges: boolean;
  readonly key: string;
  readonly items: CompiledType | undefined;
}

const listStrategy = (type: CompiledType | undefined): ListStrategy => ({
  merges: type?.node.patch?.strategies.includes("merge") === true,
  key: type?.node.patch?.key ?? "",
  items: type?.items,
});

const typeOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

function listOf(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw badRequest(`${what} of a strategic merge patch must be a list`);
  return value as unknown[];
}

function drop(object: Values, key: string): void {
  Reflect.deleteProperty(object, key);
}

/**
 * Applies a strategic merge patch: lists are merged by the keys that their fields' types name. Both values may be changed
 * and become part of the result. Throws a `StatusError` (400) for a malformed patch.
 *
 * @param type - type of the target; without one, lists are replaced
 */
export function strategicMergePatch(target: Values, patch: Values, type: CompiledType | undefined): Values {
  const directive = patch[DIRECTIVE];
  if (directive === "replace") {
    drop(patch, DIRECTIVE);
    return patch;
  }
  if (directive === "delete") return {};
  if (directive !== undefined)
    throw badRequest(`unknown ${DIRECTIVE} ${JSON.stringify(directive)} in a strategic merge patch`);
  retainKeys(target, patch);
  for (const key of Object.keys(patch).filter((each) => each.startsWith(SET_ORDER)))
    mergeOrdered(target, patch, key.slice(SET_ORDER.length), type);
  for (const key of Object.keys(patch)) mergeField(target, patch, key, type);
  return target;
}

function retainKeys(target: Values, patch: Values): void {
  if (!Object.hasOwn(patch, RETAIN_KEYS)) return;
  const kept = new Set(listOf(patch[RETAIN_KEYS], RETAIN_KEYS));
  drop(patch, RETAIN_KEYS);
  for (const key of Object.keys(patch))
    if (patch[key] !== null && !key.startsWith(DELETE_FROM) && !key.startsWith(SET_ORDER) && !kept.has(key))
      throw badRequest(`${RETAIN_KEYS} does not name ${key}, which the patch sets`);
  for (const key of Object.keys(target)) if (!kept.has(key)) drop(target, key);
}

/** The field that all items of a stated order have, and alone. */
function keyOfOrder(order: readonly unknown[]): string {
  const [first] = order;
  const [key = "", ...more] = isObject(first) ? Object.keys(first) : [];
  const alike = order.every((item) => isObject(item) && Object.keys(item).length === 1 && Object.hasOwn(item, key));
  return more.length === 0 && alike ? key : "";
}

/** A list whose order the patch states. */
function mergeOrdered(target: Values, patch: Values, field: string, type: CompiledType | undefined): void {
  const order = listOf(patch[SET_ORDER + field], SET_ORDER + field);
  drop(patch, SET_ORDER + field);
  const [present, given] = [target[field], patch[field]];
  const declared = listStrategy(type?.field(field));
  // A client that knows the type better tells by what it merges.
  const key = declared.merges ? "" : keyOfOrder(order);
  const strategy = key === "" ? declared : { ...declared, merges: true, key };
  const isAbsent = present === undefined || present === null;
  const old = isAbsent ? [] : listOf(present, field);
  const items = given === undefined ? [] : listOf(given, field);
  checkOrder(items, order, strategy.key, field);
  if (given === undefined && isAbsent) return;
  if (old.length + items.length === 0) throw badRequest(`${SET_ORDER}${field} orders a list without items`);
  const before = [...old];
  let merged = old;
  if (isAbsent) merged = listOf(withoutDirectives(items), field);
  else if (given !== undefined) merged = mergeList(old, items, strategy, field);
  target[field] = inOrder(merged, order, placesAfter(before, merged, strategy.key), strategy.key);
  drop(patch, field);
}

/**
 * The places of items before an ordered merge. In Kubernetes an added item takes the place of a deleted one, and counts as
 * if it had been there.
 */
function placesAfter(before: readonly unknown[], merged: readonly unknown[], key: string): readonly unknown[] {
  const ids = (items: readonly unknown[]): ReadonlySet<string> => new Set(items.map((item) => itemId(item, key)));
  const [old, now] = [ids(before), ids(merged)];
  const kept = before.filter((item) => now.has(itemId(item, key)));
  if (kept.length === before.length) return before;
  const added = merged.filter((item) => !old.has(itemId(item, key)));
  return [...kept, ...added].slice(0, before.length);
}

const isDirective = (item: unknown): boolean => isObject(item) && Object.hasOwn(item, DIRECTIVE);

/** The patch must set items in the order that it states. As in Kubernetes, only deletions may follow the end of that order. */
function checkOrder(items: readonly unknown[], order: readonly unknown[], key: string, field: string): void {
  const idOf = (item: unknown): unknown => (key === "" || !isObject(item) ? item : item[key]);
  const set = key === "" ? items : items.filter((item) => !isObject(item) || item[DIRECTIVE] !== "delete");
  if (order.length === 0 || items.length === 0) return;
  let [i, at] = [0, 0];
  while (i < set.length && at < order.length) {
    const skips = isDirective(set[i]);
    if (skips || deepEqual(idOf(order[at]), idOf(set[i]))) i++;
    if (!skips) at++;
  }
  if (i < set.length) throw badRequest(`the items of ${field} do not stand in the order of ${SET_ORDER}${field}`);
}

function mergeField(target: Values, patch: Values, name: string, type: CompiledType | undefined): void {
  const value = patch[name];
  const deletes = name.startsWith(DELETE_FROM);
  const key = deletes ? name.slice(DELETE_FROM.length) : name;
  if (value === null) return drop(target, key);
  const present = Object.hasOwn(target, key) ? target[key] : undefined;
  if (present === undefined || typeOf(present) !== typeOf(value)) {
    if (deletes) return;
    const clean = withoutDirectives(value);
    if (clean === undefined) drop(target, key);
    else target[key] = clean;
    return;
  }
  const field = type?.field(key);
  if (Array.isArray(present)) {
    const list = listOf(value, name);
    if (deletes) {
      if (list.length > 0) checkTypes(present, list, key);
      const gone = new Set(list.map((item) => itemId(item, "")));
      target[key] = present.filter((item) => !gone.has(itemId(item, "")));
    } else target[key] = mergeList(present as unknown[], list, listStrategy(field), key);
  } else if (isObject(present) && isObject(value)) {
    const replaces = field?.node.patch?.strategies.includes("replace") === true;
    target[key] = replaces ? withoutUnknown(value) : strategicMergePatch(present, value, field);
  } else target[key] = value;
}

const isDirectiveKey = (key: string): boolean =>
  key === DIRECTIVE || key === RETAIN_KEYS || key.startsWith(DELETE_FROM) || key.startsWith(SET_ORDER);

/** A value without directives, for a field that is missing: there is nothing to delete. `undefined`: nothing is left. */
function withoutDirectives(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDirectives).filter((item) => item !== undefined);
  if (!isObject(value)) return value;
  if (Object.hasOwn(value, DIRECTIVE)) return undefined;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    if (item === null || isDirectiveKey(key)) return [];
    const clean = withoutDirectives(item);
    return clean === undefined ? [] : [[key, clean] as const];
  });
  return Object.fromEntries(kept);
}

/** A value without directives, which have no effect here: Kubernetes drops them as unknown fields. */
function withoutUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknown);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, item]) => item !== null && !isDirectiveKey(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutUnknown(item)]));
}

function checkTypes(present: readonly unknown[], given: readonly unknown[], field: string): void {
  const types = new Set([...present, ...given].map(typeOf));
  if (types.has("list")) throw badRequest(`lists of lists, such as ${field}, cannot be merged`);
  if (types.size > 1) throw badRequest(`the items of ${field} are of different types`);
}

function mergeList(present: unknown[], given: unknown[], strategy: ListStrategy, field: string): unknown[] {
  if (!strategy.merges) return listOf(withoutUnknown(given), field);
  if (given.length === 0) return present;
  checkTypes(present, given, field);
  const areObjects = isObject(given[0]);
  const merged = areObjects
    ? mergeObjects(present, given as Values[], strategy, field)
    : unique([...present, ...given]);
  if (merged === given) return merged;
  const order = areObjects ? given.filter((item) => !isDirective(item)) : given;
  return inOrder(merged, order, [...present], strategy.key);
}

const unique = (items: readonly unknown[]): unknown[] =>
  [...new Map([...items].reverse().map((item) => [itemId(item, ""), item])).values()].reverse();

function mergeObjects(present: unknown[], given: Values[], { key, items }: ListStrategy, field: string): unknown[] {
  if (key === "") throw badRequest(`cannot merge lists without merge key for ${field}`);
  const idOf = (item: Values): string => {
    if (!Object.hasOwn(item, key)) throw badRequest(`an item of ${field} does not contain its merge key ${key}`);
    return itemId(item, key);
  };
  const deleted = new Set<string>();
  let replaces = false;
  for (const item of given) {
    const directive = item[DIRECTIVE];
    if (directive === "delete") deleted.add(idOf(item));
    else if (directive === "replace") replaces = true;
    else if (directive !== undefined)
      throw badRequest(`unknown ${DIRECTIVE} ${JSON.stringify(directive)} in the list ${field}`);
  }
  const set = given.filter((item) => !isDirective(item));
  if (replaces) {
    // All items need their key, as in Kubernetes.
    set.forEach(idOf);
    return set.map(withoutUnknown);
  }
  const merged = present.filter((item) => !isObject(item) || !deleted.has(itemId(item, key)));
  const places = new Map(merged.map((item, i) => [itemId(item, key), i] as const).reverse());
  for (const item of set) {
    const id = idOf(item);
    const at = places.get(id);
    if (at === undefined) places.set(id, merged.push(withoutUnknown(item)) - 1);
    else merged[at] = strategicMergePatch(merged[at] as Values, item, items);
  }
  return merged;
}
