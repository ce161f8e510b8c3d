import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Separator, StyleSerialization } from "../client-model.js";
import { isObject, type JsonObject } from "../json.js";
import type { ReadContext } from "../read-context.js";
import type { ParameterDraft } from "./parameter-draft.js";

type Place = ParameterDraft["in"];

const SEPARATORS = { csv: ",", ssv: " ", tsv: "\t", pipes: "|" } as const;

type Delimited = keyof typeof SEPARATORS;

const isDelimited = (format: unknown): format is Delimited =>
  typeof format === "string" && Object.hasOwn(SEPARATORS, format);

const repeats = (place: Place): boolean => place === "query" || place === "formData";

function serialization(place: Place, format: Delimited | "multi"): StyleSerialization {
  const separator = format === "multi" ? "," : SEPARATORS[format];
  // OpenAPI 3 has no tab style, and only commas outside queries and forms. The separator has the real value.
  const style = !repeats(place)
    ? "simple"
    : format === "ssv"
      ? "spaceDelimited"
      : format === "pipes"
        ? "pipeDelimited"
        : "form";
  return { kind: "style", style, explode: format === "multi", allowReserved: false, separator };
}

const KNOWN = new Map<string, StyleSerialization>(
  (["path", "query", "header", "formData"] as const).flatMap((place) =>
    (["csv", "ssv", "tsv", "pipes", "multi"] as const).map(
      (format) => [`${place} ${format}`, serialization(place, format)] as const,
    ),
  ),
);

function readFormat(context: ReadContext, node: DocumentNode, place: Place): Delimited | "multi" {
  const stated = isObject(node.value) ? node.value["collectionFormat"] : undefined;
  if (stated === undefined) return "csv";
  if (isDelimited(stated) || (stated === "multi" && repeats(place))) return stated;
  context.report("GV6067", node, { format: typeof stated === "string" ? stated : JSON.stringify(stated), place });
  return "csv";
}

/** The separators of nested lists; empty if all are commas. */
function innerSeparators(value: JsonObject): readonly Separator[] {
  const inner: Separator[] = [];
  for (let items = value["items"]; isObject(items) && items["type"] === "array"; items = items["items"]) {
    const format = items["collectionFormat"];
    inner.push(isDelimited(format) ? SEPARATORS[format] : ",");
  }
  return inner.every((separator) => separator === ",") ? [] : inner;
}

/**
 * Reads the serialization of a parameter or header from its `collectionFormat`.
 *
 * @param isList - whether it is a list; otherwise `collectionFormat` has no meaning
 */
export function readSerialization(
  context: ReadContext,
  node: DocumentNode,
  options: { readonly place: Place; readonly isList: boolean },
): StyleSerialization {
  const { place, isList } = options;
  const format = isList ? readFormat(context, node, place) : "csv";
  const outer = KNOWN.get(`${place} ${format}`) ?? serialization(place, format);
  const inner = isList && isObject(node.value) ? innerSeparators(node.value) : [];
  return inner.length === 0 ? outer : { ...outer, inner };
}
