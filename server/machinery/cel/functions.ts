import { Optional } from "@marcbachmann/cel-js";
import { linearPattern, type LinearPattern } from "../../../openapi/kubernetes/crd/linear-pattern.js";
import { spend } from "./cost.js";
import { plus } from "./plus.js";
import { Quantity } from "./quantity.js";
import { sameValue } from "./same-value.js";

/** Makes a rule fail while it is evaluated. */
function fail(problem: string): never {
  throw new Error(problem);
}

const comparable = (value: unknown): bigint | number | string => {
  if (value instanceof Date) return value.getTime();
  if (typeof value === "object" && value !== null) return value.valueOf() as number;
  return value as bigint;
};

const isBelow = (left: unknown, right: unknown): boolean => comparable(left) < comparable(right);

const extreme = (list: readonly unknown[], name: string, wins: (one: unknown, other: unknown) => boolean): unknown =>
  list.length === 0
    ? fail(`${name} called on empty list`)
    : list.reduce((best, each) => (wins(each, best) ? each : best));

const quantity = (text: string): Quantity =>
  Quantity.parse(text) ??
  fail("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");

/** The pattern to match a text with. Charges a cost that grows with both. */
function patternFor(text: string, expression: string): LinearPattern {
  const pattern = linearPattern(expression) ?? fail(`error parsing regexp: ${expression}`);
  spend((text.length / 10) * Math.max(1, expression.length / 4, pattern.cost / 4));
  return pattern;
}

function findAll(text: string, expression: string, most: bigint): readonly string[] {
  const found: string[] = [];
  for (const match of patternFor(text, expression).matches(text)) {
    if (most >= 0n && BigInt(found.length) >= most) break;
    found.push(match);
  }
  return found;
}

function urlOf(text: string): URL | undefined {
  // An address needs a scheme, or to begin with a slash.
  if (!/^([a-z][a-z0-9+.-]*:|\/)/i.test(text) || /[\s\u0000-\u001f]/.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function flatten(list: readonly unknown[], depth: bigint): readonly unknown[] {
  if (depth < 0n) return fail("level must be non-negative");
  return list.flatMap((item) => (Array.isArray(item) && depth > 0n ? flatten(item, depth - 1n) : [item]));
}

const distinct = (list: readonly unknown[]): readonly unknown[] =>
  list.filter((item, i) => list.findIndex((other) => sameValue(item, other)) === i);

function add(list: readonly unknown[]): unknown {
  if (list.length === 0) return 0n;
  return list.reduce((sum, each) => (sum as number) + (each as number));
}

function slice(list: readonly unknown[], from: bigint, to: bigint): readonly unknown[] {
  if (from < 0n || to < from || to > BigInt(list.length))
    return fail(`cannot slice(${from}, ${to}), list length is ${list.length}`);
  return list.slice(Number(from), Number(to));
}

function replace(text: string, from: string, to: string, most: bigint): string {
  if (most < 0n) return text.replaceAll(from, () => to);
  const parts = text.split(from);
  const count = Math.min(Number(most), parts.length - 1);
  const head = parts.slice(0, count + 1).join(to);
  return [head, ...parts.slice(count + 1)].join(from);
}

function charAt(text: string, index: bigint): string {
  const characters = Array.from(text);
  if (index < 0n || index > BigInt(characters.length)) return fail(`index out of range: ${index}`);
  return characters[Number(index)] ?? "";
}

const within = (list: readonly unknown[], item: unknown): boolean => list.some((each) => sameValue(each, item));

/** Functions that Kubernetes adds to CEL, by signature, as far as this server evaluates them. */
export const RULE_FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = {
  "string.charAt(int): string": charAt,
  "string.replace(string, string): string": (text: string, from: string, to: string) => replace(text, from, to, -1n),
  "string.replace(string, string, int): string": replace,
  "string.matchesPattern(string): bool": (text: string, expression: string) => patternFor(text, expression).test(text),
  "string.find(string): string": (text: string, expression: string) => findAll(text, expression, 1n)[0] ?? "",
  "string.findAll(string): list<string>": (text: string, expression: string) => findAll(text, expression, -1n),
  "string.findAll(string, int): list<string>": findAll,
  "isURL(string): bool": (text: string) => urlOf(text) !== undefined,
  "sameValue(dyn, dyn): bool": sameValue,
  "plus(dyn, dyn): dyn": plus,
  "list.isSorted(): bool": (list: readonly unknown[]) =>
    list.every((item, i) => i === 0 || !isBelow(item, list[i - 1])),
  "list.sum(): dyn": add,
  "list.min(): dyn": (list: readonly unknown[]) => extreme(list, "min", isBelow),
  "list.max(): dyn": (list: readonly unknown[]) => extreme(list, "max", (one, other) => isBelow(other, one)),
  "list.indexOf(dyn): int": (list: readonly unknown[], item: unknown) =>
    BigInt(list.findIndex((each) => sameValue(each, item))),
  "list.lastIndexOf(dyn): int": (list: readonly unknown[], item: unknown) =>
    BigInt(list.map((each) => sameValue(each, item)).lastIndexOf(true)),
  "list.slice(int, int): list": slice,
  "list.flatten(): list": (list: readonly unknown[]) => flatten(list, 1n),
  "list.flatten(int): list": flatten,
  "list.distinct(): list": distinct,
  "list.sort(): list": (list: readonly unknown[]) =>
    [...list].sort((a, b) => (isBelow(a, b) ? -1 : isBelow(b, a) ? 1 : 0)),
  "list.reverse(): list": (list: readonly unknown[]) => [...list].reverse(),
  "list.first(): optional<dyn>": (list: readonly unknown[]) =>
    list.length === 0 ? Optional.none() : Optional.of(list[0]),
  "list.last(): optional<dyn>": (list: readonly unknown[]) =>
    list.length === 0 ? Optional.none() : Optional.of(list.at(-1)),
  "isQuantity(string): bool": (text: string) => Quantity.parse(text) !== undefined,
  "quantity(string): Quantity": quantity,
  "Quantity.isInteger(): bool": (amount: Quantity) => amount.isInteger,
  "Quantity.asInteger(): int": (amount: Quantity) =>
    amount.isInteger ? amount.integer : fail("cannot convert value to integer"),
  "Quantity.asApproximateFloat(): double": (amount: Quantity) => Number(amount.billionths) / 1e9,
  "Quantity.sign(): int": (amount: Quantity) => amount.compare(new Quantity(0n)),
  "Quantity.add(Quantity): Quantity": (amount: Quantity, other: Quantity) => amount.add(other),
  "Quantity.add(int): Quantity": (amount: Quantity, other: bigint) => amount.add(other),
  "Quantity.sub(Quantity): Quantity": (amount: Quantity, other: Quantity) => amount.add(other.negated()),
  "Quantity.sub(int): Quantity": (amount: Quantity, other: bigint) => amount.add(-other),
  "Quantity.isLessThan(Quantity): bool": (amount: Quantity, other: Quantity) => amount.compare(other) < 0n,
  "Quantity.isGreaterThan(Quantity): bool": (amount: Quantity, other: Quantity) => amount.compare(other) > 0n,
  "Quantity.compareTo(Quantity): int": (amount: Quantity, other: Quantity) => amount.compare(other),
};

/** Functions of sets, which are called on a name: `sets.contains(a, b)`. */
export const SET_FUNCTIONS: Readonly<Record<string, (holder: unknown, ...lists: never[]) => unknown>> = {
  "contains(list, list): bool": (_, all: readonly unknown[], some: readonly unknown[]) =>
    some.every((item) => within(all, item)),
  "equivalent(list, list): bool": (_, left: readonly unknown[], right: readonly unknown[]) =>
    left.every((item) => within(right, item)) && right.every((item) => within(left, item)),
  "intersects(list, list): bool": (_, left: readonly unknown[], right: readonly unknown[]) =>
    left.some((item) => within(right, item)),
};
