import { Optional } from "@marcbachmann/cel-js";
import { celName } from "../../../openapi/kubernetes/cel-names.js";
import { isObject } from "../../../openapi/types/objects.js";
import type { CompiledType } from "../schema/compiled-type.js";
import { Duration, type RuleDuration } from "./library-classes.js";
import { markList } from "./same-value.js";

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
const SECOND = 1_000_000_000n;

/** A duration as Go writes it: `1h30m`, `-1.5s`. */
function duration(text: string): RuleDuration {
  let total = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of text.matchAll(/(\d*)(?:\.(\d*))?(ns|us|µs|ms|s|m|h)/g)) {
    const scale = UNITS[unit] ?? 0n;
    total += BigInt(whole || "0") * scale;
    if (fraction !== "") total += (BigInt(fraction) * scale) / 10n ** BigInt(fraction.length);
  }
  if (text.startsWith("-")) total = -total;
  return new Duration(total / SECOND, Number(total % SECOND));
}

function text(value: string, format: string | undefined): unknown {
  if (format === "date" || format === "date-time") return new Date(value);
  if (format === "duration") return duration(value);
  return format === "byte" ? Buffer.from(value, "base64") : value;
}

const integer = (value: number): bigint | number => (Number.isInteger(value) ? BigInt(value) : value);

function fields(type: CompiledType, value: Readonly<Record<string, unknown>>, whole: boolean): Map<string, unknown> {
  const { properties, additional } = type;
  const found = new Map<string, unknown>();
  const isResource = whole || type.node.embedded === true;
  for (const [key, item] of Object.entries(value)) {
    const field = properties.get(key);
    if (isResource && (key === "apiVersion" || key === "kind")) found.set(key, item);
    else if (isResource && key === "metadata") found.set(key, metadata(item));
    else if (field !== undefined) {
      const name = celName(key);
      // A field that is null counts as absent.
      if (name !== undefined && item !== null) found.set(name, ruleValue(field, item));
    } else if (additional !== undefined) found.set(key, ruleValue(additional, item));
  }
  return found;
}

/** Rules see the names of an object, and nothing else of its metadata. */
function metadata(value: unknown): Map<string, unknown> {
  const given = isObject(value) ? value : {};
  return new Map(
    ["name", "generateName"].flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]] as const])),
  );
}

/** A value that may be absent, as rules see it. */
export const optionalOf = (value: unknown): unknown => (value === undefined ? Optional.none() : Optional.of(value));

/**
 * A value as rules see it: integers as such, times and bytes by their format, fields by the names that CEL has for them.
 *
 * @param whole - whether it is a whole object
 */
export function ruleValue(type: CompiledType, value: unknown, whole = false): unknown {
  const { node, items } = type;
  if (typeof value === "string") return text(value, node.type === "string" ? node.format : undefined);
  if (typeof value === "bigint") return node.type === "number" ? Number(value) : value;
  if (typeof value === "number") return node.type === "number" ? value : integer(value);
  if (Array.isArray(value)) {
    const list = (value as readonly unknown[]).map((item) => (items === undefined ? item : ruleValue(items, item)));
    if (node.list !== undefined && node.list.type !== "atomic") markList(list, node.list);
    return list;
  }
  return isObject(value) ? fields(type, value, whole) : value;
}
