import { Optional } from "@marcbachmann/cel-js";
import type { ListRule } from "../../resources/type-node.js";
import { isNumeric } from "../json/exact-json.js";
import { sizeCost, spend } from "./cost.js";
import { Duration, UnsignedInt, type RuleDuration, type RuleUnsigned } from "./library-classes.js";
import { Quantity } from "./quantity.js";

/** Lists whose order does not count: sets, and maps in the form of lists. */
const rules = new WeakMap<readonly unknown[], ListRule>();

/** Marks a list of a rule as a set, or as a map in the form of a list. */
export function markList(list: readonly unknown[], rule: ListRule): void {
  rules.set(list, rule);
}

/** How a list of a rule was marked. */
export const listRule = (list: readonly unknown[]): ListRule | undefined => rules.get(list);

const isNumber = (value: unknown): value is bigint | number | RuleUnsigned =>
  isNumeric(value) || value instanceof UnsignedInt;

const plain = (value: bigint | number | RuleUnsigned): bigint | number =>
  value instanceof UnsignedInt ? value.valueOf() : value;

const entriesOf = (value: object): Map<unknown, unknown> =>
  value instanceof Map ? (value as Map<unknown, unknown>) : new Map<unknown, unknown>(Object.entries(value));

/** Whether each item of one list has an equal one in the other, of a list that has as many. */
const sameItems = (left: readonly unknown[], right: readonly unknown[]): boolean =>
  left.length === right.length && left.every((item) => right.some((other) => sameValue(item, other)));

function sameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (rules.has(left) || rules.has(right)) return sameItems(left, right);
  return left.length === right.length && left.every((item, i) => sameValue(item, right[i]));
}

function sameMap(left: object, right: object): boolean {
  const [some, others] = [entriesOf(left), entriesOf(right)];
  if (some.size !== others.size) return false;
  for (const [key, value] of some) if (!others.has(key) || !sameValue(value, others.get(key))) return false;
  return true;
}

/** Whether two values of a rule are equal: numbers by what they count, sets whatever their order. */
export function sameValue(left: unknown, right: unknown): boolean {
  spend(1 + sizeCost(left));
  // Integers and fractions are compared by value: `===` tells 1n from 1.
  if (isNumber(left) && isNumber(right)) return plain(left) == plain(right);
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return left === right;
  if (Array.isArray(left) || Array.isArray(right))
    return Array.isArray(left) && Array.isArray(right) && sameList(left, right);
  if (left instanceof Optional || right instanceof Optional) {
    if (!(left instanceof Optional) || !(right instanceof Optional) || left.hasValue() !== right.hasValue())
      return false;
    return !left.hasValue() || sameValue(left.value(), right.value());
  }
  if (left.constructor !== right.constructor && !(isPlain(left) && isPlain(right))) return false;
  if (left instanceof Date) return left.getTime() === (right as Date).getTime();
  if (left instanceof Duration) return sameDuration(left, right as typeof left);
  if (left instanceof Quantity) return left.compare(right as Quantity) === 0n;
  if (left instanceof Uint8Array) return Buffer.compare(left, right as Uint8Array) === 0;
  return isPlain(left) ? sameMap(left, right) : left === right;
}

const sameDuration = (left: RuleDuration, right: RuleDuration): boolean =>
  left.seconds === right.seconds && left.nanos === right.nanos;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return value instanceof Map || prototype === Object.prototype || prototype === null;
};
