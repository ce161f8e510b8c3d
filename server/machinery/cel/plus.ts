import { celName } from "../../../openapi/kubernetes/cel-names.js";
import type { ListRule } from "../../resources/type-node.js";
import { Duration, UnsignedInt } from "./library-classes.js";
import { listRule, markList, sameValue } from "./same-value.js";

/** Joins lists: sets gain what they lack, and items of maps take the place of those with their keys. */
function joined(left: readonly unknown[], right: readonly unknown[], rule: ListRule): readonly unknown[] {
  const keys = rule.keys.map((key) => celName(key) ?? key);
  const isSame = (one: unknown, other: unknown): boolean =>
    rule.type === "map" && one instanceof Map && other instanceof Map
      ? keys.every((key) => sameValue(one.get(key), other.get(key)))
      : sameValue(one, other);
  const list = [...left];
  for (const item of right) {
    const at = list.findIndex((each) => isSame(each, item));
    if (at < 0) list.push(item);
    else list[at] = item;
  }
  markList(list, rule);
  return list;
}

function overflow(value: bigint): bigint {
  if (BigInt.asIntN(64, value) !== value) throw new Error("integer overflow");
  return value;
}

function plusTime(left: unknown, right: unknown): unknown {
  if (left instanceof Duration && right instanceof Duration) return left.addDuration(right);
  if (left instanceof Date && right instanceof Duration) return right.extendTimestamp(left);
  return left instanceof Duration && right instanceof Date ? left.extendTimestamp(right) : undefined;
}

/** The sum of two values of a rule. */
export function plus(left: unknown, right: unknown): unknown {
  if (typeof left === "bigint" && typeof right === "bigint") return overflow(left + right);
  if (typeof left === "number" && typeof right === "number") return left + right;
  if (typeof left === "string" && typeof right === "string") return left + right;
  if (Array.isArray(left) && Array.isArray(right)) {
    const rule = listRule(left);
    return rule === undefined ? [...(left as unknown[]), ...(right as unknown[])] : joined(left, right, rule);
  }
  if (left instanceof Uint8Array && right instanceof Uint8Array) return Buffer.concat([left, right]);
  if (left instanceof UnsignedInt && right instanceof UnsignedInt)
    return new UnsignedInt(left.valueOf() + right.valueOf());
  const time = plusTime(left, right);
  if (time === undefined) throw new Error("no such overload");
  return time;
}
