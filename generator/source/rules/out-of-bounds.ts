import type { Json } from "../../../openapi/types/json.js";
import type { Marker, TypeRef } from "../../model/api-model.js";

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/;

/** Syntax of some formats, if it can be checked simply. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`${DATE.source}$`),
  "date-time": new RegExp(
    `${DATE.source}[Tt ]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$`,
  ),
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  byte: /^(?:[A-Za-z0-9+/_-]{4})*(?:[A-Za-z0-9+/_-]{2}(==)?|[A-Za-z0-9+/_-]{3}=?)?$/,
};

/** `0.3 / 0.1` is not exactly 3. */
function isMultiple(value: number, step: number): boolean {
  const ratio = value / step;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 * Math.max(1, Math.abs(ratio));
}

/** The constraint of a number that a value violates, in words. */
function numberBound(value: number, keyword: (name: string) => Json | undefined): string | undefined {
  const [least, greatest, step] = [keyword("minimum"), keyword("maximum"), keyword("multipleOf")].map((bound) =>
    typeof bound === "number" ? bound : undefined,
  );
  const above = keyword("exclusiveMinimum") === true;
  const below = keyword("exclusiveMaximum") === true;
  if (least !== undefined && (above ? value <= least : value < least))
    return above ? `above ${least} (@exclusiveMinimum)` : `at least ${least} (@minimum)`;
  if (greatest !== undefined && (below ? value >= greatest : value > greatest))
    return below ? `below ${greatest} (@exclusiveMaximum)` : `at most ${greatest} (@maximum)`;
  return step !== undefined && step > 0 && !isMultiple(value, step) ? `a multiple of ${step} (@multipleOf)` : undefined;
}

/** The constraint of a size that a value violates, in words. */
function sizeBound(
  size: number,
  keyword: (name: string) => Json | undefined,
  what: "Length" | "Items" | "Properties",
  unit: readonly [one: string, many: string],
): string | undefined {
  const [least, greatest] = [keyword(`min${what}`), keyword(`max${what}`)];
  const count = (bound: number): string => `${bound} ${bound === 1 ? unit[0] : unit[1]}`;
  if (typeof least === "number" && size < least) return `at least ${count(least)} (@min${what})`;
  return typeof greatest === "number" && size > greatest ? `at most ${count(greatest)} (@max${what})` : undefined;
}

/** Whether a text matches a pattern. One in Go's syntax, which JavaScript cannot compile, counts as matching. */
function matchesPattern(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}

function stringBound(value: string, keyword: (name: string) => Json | undefined): string | undefined {
  const pattern = keyword("pattern");
  if (typeof pattern === "string" && !matchesPattern(pattern, value)) return `text that matches ${pattern} (@pattern)`;
  return sizeBound(Array.from(value).length, keyword, "Length", ["character", "characters"]);
}

function formatBound(value: Json, format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  if (typeof value === "number")
    return format === "int32" && Math.abs(value + 0.5) > 2 ** 31 ? "a 32-bit integer" : undefined;
  const wanted = FORMATS[format];
  return typeof value === "string" && wanted !== undefined && !wanted.test(value) ? `a ${format}` : undefined;
}

/**
 * The constraint of a type that a value violates, worded to follow "is not"; `undefined` if it satisfies all.
 *
 * @param markers - the annotations that apply to the value
 */
export function outOfBounds(value: Json, type: TypeRef, markers: readonly Marker[]): string | undefined {
  const keyword = (name: string): Json | undefined => markers.find((marker) => marker.name === name)?.value;
  const named = keyword("format");
  const format = typeof named === "string" ? named : type.kind === "scalar" ? type.format : undefined;
  const ofFormat = formatBound(value, format);
  if (ofFormat !== undefined) return ofFormat;
  if (typeof value === "number") return numberBound(value, keyword);
  if (typeof value === "string") return stringBound(value, keyword);
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (keyword("uniqueItems") === true && new Set(items.map((item) => JSON.stringify(item))).size < items.length)
      return "a list without repeats (@uniqueItems)";
    return sizeBound(items.length, keyword, "Items", ["item", "items"]);
  }
  return typeof value === "object" && value !== null
    ? sizeBound(Object.keys(value).length, keyword, "Properties", ["entry", "entries"])
    : undefined;
}
