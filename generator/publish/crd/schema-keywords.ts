import { annotation } from "../../annotations/table.js";
import type { Marker } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { Json } from "../../../openapi/types/json.js";
import { ruleOf, VALIDATIONS } from "../validation-rules.js";

/** Keywords of a schema, with the places of the annotations that they come from. */
export interface WrittenKeywords {
  readonly keywords: Readonly<Record<string, Json>>;
  readonly spans: Readonly<Record<string, Span | readonly Span[]>>;
}

/** Annotations that CustomResourceDefinitions leave out, since other outputs publish them. */
const LEFT_OUT = new Set(["patchStrategy", "patchMergeKey", "readOnly"]);

const JUNCTIONS = new Set(["allOf", "anyOf", "oneOf", "not"]);

/** The keyword of an annotation in a CustomResourceDefinition; `undefined` if it has none there. */
function keywordOf({ name }: Marker): { readonly keyword: string; readonly collect: boolean } | undefined {
  if (JUNCTIONS.has(name)) return { keyword: name, collect: false };
  const emits = LEFT_OUT.has(name) ? undefined : annotation(name)?.emits;
  return emits === undefined ? undefined : { keyword: emits.keyword, collect: emits.collect === true };
}

function valueOf(marker: Marker): Json {
  if (marker.name !== "externalDocs") return ruleOf(marker) ?? marker.value;
  const description = marker.text ?? "";
  return { ...(description !== "" && { description }), url: marker.value };
}

/** Reads the keywords that annotations stand for. */
export function writeKeywords(markers: readonly Marker[]): WrittenKeywords {
  const keywords: Record<string, Json> = {};
  const spans: Record<string, Span | readonly Span[]> = {};
  for (const marker of markers) {
    const known = keywordOf(marker);
    if (known === undefined) continue;
    const { keyword, collect } = known;
    if (collect || keyword === VALIDATIONS) {
      keywords[keyword] = [...((keywords[keyword] as readonly Json[] | undefined) ?? []), valueOf(marker)];
      spans[keyword] = [...((spans[keyword] as readonly Span[] | undefined) ?? []), marker.span];
    } else {
      keywords[keyword] = valueOf(marker);
      spans[keyword] = marker.span;
    }
  }
  return { keywords, spans };
}
