import { defaultStyle } from "../../types/default-style.js";
import { textOr } from "../../types/text.js";
import { isObject } from "../../types/objects.js";
import { childPart, memberParts, type Part } from "../parts/part.js";
import { ANY_TYPE, LIST_OR_OBJECT } from "../schemas/view.js";
import type { Views } from "../schemas/views.js";
import type { Parameter } from "./operation.js";

/** Keywords of a parameter that are none of its schema. */
export const PARAMETER_KEYWORDS: ReadonlySet<string> = new Set([
  ...[
    "name",
    "in",
    "required",
    "allowEmptyValue",
    "allowReserved",
    "style",
    "explode",
    "schema",
    "content",
    "description",
  ],
  ...["example", "examples", "deprecated", "collectionFormat"],
]);

/** Lists of Swagger 2.0 as styles of OpenAPI 3. */
const COLLECTIONS: ReadonlyMap<string, readonly [style: string | undefined, explode: boolean]> = new Map([
  ["csv", [undefined, false]],
  ["multi", ["form", true]],
  ["ssv", ["spaceDelimited", false]],
  ["tsv", ["tabDelimited", false]],
  ["pipes", ["pipeDelimited", false]],
] as const);

function styleOf(part: Part, place: string, isList: boolean): ReadonlyMap<string, string> {
  const { value, source } = part;
  const text = (key: string): unknown => (isObject(value) ? value[key] : undefined);
  const style = new Map<string, string>();
  if (source.dialect === "2.0") {
    // A value that is no list is written the same in every style.
    const [name, explode] = isList
      ? (COLLECTIONS.get(textOr(text("collectionFormat"), "csv")) ?? [String(text("collectionFormat")), false])
      : [undefined, undefined];
    style.set("style", name ?? defaultStyle(place));
    style.set("explode", String(explode ?? defaultStyle(place) === "form"));
    return style;
  }
  const [content] = [...memberParts(childPart(part, "content")).keys()];
  if (content !== undefined) {
    style.set("content", content.toLowerCase());
    return style;
  }
  const name = typeof text("style") === "string" ? String(text("style")) : defaultStyle(place);
  style.set("style", name);
  style.set(
    "explode",
    String(typeof text("explode") === "boolean" ? text("explode") : name === "form" || name === "cookie"),
  );
  if (text("allowReserved") === true) style.set("allowReserved", "true");
  return style;
}

/** The schema of a parameter: its own keywords in Swagger 2.0, else one below it. */
function useOf(part: Part, views: Views): Parameter["use"] {
  if (part.source.dialect === "2.0") return views.ofParameter(part, PARAMETER_KEYWORDS);
  const schema = childPart(part, "schema");
  if (schema !== undefined) return views.useOf(schema);
  const [content] = [...memberParts(childPart(part, "content")).values()];
  const inner = content === undefined ? undefined : childPart(content, "schema");
  return inner === undefined ? views.anyOf(part) : views.useOf(inner);
}

/**
 * Reads a parameter.
 *
 * @param header - the name, if it is a header of a response
 */
export function readParameter(part: Part, views: Views, header?: string): Parameter {
  const { value } = part;
  const field = (key: string): unknown => (isObject(value) ? value[key] : undefined);
  const place = header === undefined ? String(field("in")) : "header";
  const use = useOf(part, views);
  return {
    name: header ?? String(field("name")),
    in: place,
    required: field("required") === true || place === "path",
    part,
    use,
    style: styleOf(part, place, (use.view.types & LIST_OR_OBJECT) !== 0 && use.view.types !== ANY_TYPE),
    mayBeEmpty: field("allowEmptyValue") === true,
  };
}
