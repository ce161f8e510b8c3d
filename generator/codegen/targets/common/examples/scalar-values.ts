import type { Facets, Type } from "../../../client-model/client-model.js";
import type { Json } from "../../../../../openapi/types/json.js";
import { SAMPLE_TEXTS } from "../text/sample-texts.js";
import { textForPattern } from "./pattern-text.js";

type Constraints = Readonly<Record<string, Json>>;

const numberOf = (value: Json | undefined, otherwise: number): number =>
  typeof value === "number" ? value : otherwise;

/** A text of an allowed length; undefined if a pattern or a format leaves no choice. */
function textValue(format: string, constraints: Constraints): string | undefined {
  const shortest = numberOf(constraints["minLength"], 0);
  const longest = numberOf(constraints["maxLength"], Infinity);
  const { pattern } = constraints;
  const usual = SAMPLE_TEXTS[format] ?? "example";
  if (typeof pattern === "string") return textForPattern(pattern, shortest, longest);
  if (usual.length < shortest)
    return shortest > 1000 ? undefined : usual.repeat(Math.ceil(shortest / usual.length)).slice(0, shortest);
  return usual.slice(0, longest);
}

/** A number within the bounds: the least one that is at least 1, if the document allows it. */
function numberValue(isInteger: boolean, constraints: Constraints): number {
  const step = numberOf(constraints["multipleOf"], 0);
  const above = numberOf(constraints["exclusiveMinimum"], -Infinity);
  const below = numberOf(constraints["exclusiveMaximum"], Infinity);
  const least = Math.max(numberOf(constraints["minimum"], -Infinity), above);
  const most = Math.min(numberOf(constraints["maximum"], Infinity), below);
  const next = step > 0 ? step : isInteger ? 1 : Math.min(0.5, (most - least) / 2);
  let value = least > -Infinity ? least : most < 1 ? most : 1;
  if (step > 0) value = Math.ceil(value / step) * step;
  else if (isInteger) value = least > -Infinity ? Math.ceil(value) : Math.floor(value);
  if (value <= above) value += next;
  if (value >= below) value -= next;
  return value;
}

/** A made-up scalar; undefined if none is found. */
export function scalarValue(
  { scalar, format = "" }: Extract<Type, { kind: "scalar" }>,
  { constraints = {} }: Facets,
): Json | undefined {
  if (scalar === "boolean") return true;
  return scalar === "string" ? textValue(format, constraints) : numberValue(scalar === "integer", constraints);
}
