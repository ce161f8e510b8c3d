import type { Facets, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { codeSpan, type TextLine } from "../text/code-span.js";

/** Longer defaults and examples do not help. */
const LONGEST_VALUE = 60;

const valueText = (value: Json, textLine: TextLine): string | undefined => {
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE || text === '""' || text === "null" ? undefined : codeSpan(text, textLine);
};

/** A type without its wrapper: the items of a list, the type of a nullable. */
const innermost = (type: Type): Type =>
  type.kind === "nullable" ? innermost(type.type) : type.kind === "array" ? innermost(type.items) : type;

/** Formats that tell more than the type: all but those of plain numbers. */
const formatNote = (type: Type, textLine: TextLine): string | undefined => {
  const inner = innermost(type);
  if (inner.kind === "bytes" && inner.encoding !== undefined)
    return inner.encoding === "base64" ? "Base64." : `Encoded as ${textLine(inner.encoding)}.`;
  if (inner.kind === "encoded") return `A text of ${textLine(inner.mediaType)}.`;
  const format = inner.kind === "scalar" ? inner.format : undefined;
  if (format === undefined || format === "") return undefined;
  if (format === "date-time") return "RFC 3339 date and time.";
  if (format === "date") return "RFC 3339 date.";
  return `Format: ${textLine(format)}.`;
};

const range = (least: Json | undefined, most: Json | undefined, unit: string): string | undefined => {
  const [from, to] = [least, most].map((bound) => (typeof bound === "number" ? String(bound) : undefined));
  const suffix = unit === "" ? "" : ` ${unit}${(to ?? from) === "1" ? "" : "s"}`;
  if (from !== undefined && to !== undefined)
    return from === to ? `Exactly ${from}${suffix}.` : `From ${from} to ${to}${suffix}.`;
  if (from !== undefined) return from === "0" && unit !== "" ? undefined : `At least ${from}${suffix}.`;
  return to === undefined ? undefined : `At most ${to}${suffix}.`;
};

/** A bound of a number; `isExcluded`: the number itself is out of bounds. */
interface Bound {
  readonly value: number;
  readonly isExcluded: boolean;
}

/** The stricter one of an inclusive and an exclusive bound. */
function boundOf(own: Json | undefined, exclusive: Json | undefined, sign: 1 | -1): Bound | undefined {
  if (typeof exclusive === "number" && (typeof own !== "number" || sign * (own - exclusive) <= 0))
    return { value: exclusive, isExcluded: true };
  return typeof own === "number" ? { value: own, isExcluded: false } : undefined;
}

/** The bounds of a number. */
function numberRange(constraints: NonNullable<Facets["constraints"]>): string | undefined {
  const least = boundOf(constraints["minimum"], constraints["exclusiveMinimum"], 1);
  const most = boundOf(constraints["maximum"], constraints["exclusiveMaximum"], -1);
  if (least?.isExcluded !== true && most?.isExcluded !== true) return range(least?.value, most?.value, "");
  const words = [
    ...(least === undefined ? [] : [`${least.isExcluded ? "more than" : "at least"} ${least.value}`]),
    ...(most === undefined ? [] : [`${most.isExcluded ? "less than" : "at most"} ${most.value}`]),
  ].join(" and ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/**
 * Facts about a schema besides its type, in short sentences.
 *
 * @param textLine - puts a text of the document on one line that is safe in the language's comments
 */
export function schemaFacts(
  thing: Facets & { readonly type: Type; readonly readOnly?: boolean; readonly writeOnly?: boolean },
  textLine: TextLine,
): readonly string[] {
  const { constraints = {} } = thing;
  const value = thing.default === undefined ? undefined : valueText(thing.default, textLine);
  const pattern = constraints["pattern"];
  return [
    thing.readOnly === true ? "Read-only." : undefined,
    thing.writeOnly === true ? "Write-only." : undefined,
    formatNote(thing.type, textLine),
    numberRange(constraints),
    range(constraints["minLength"], constraints["maxLength"], "character"),
    range(constraints["minItems"], constraints["maxItems"], "item"),
    typeof pattern === "string" && pattern.length <= LONGEST_VALUE
      ? `Pattern: ${codeSpan(pattern, textLine)}.`
      : undefined,
    value === undefined ? undefined : `Default: ${value}.`,
  ].filter((fact) => fact !== undefined);
}
