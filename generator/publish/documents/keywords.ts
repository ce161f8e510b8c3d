import { annotation } from "../../annotations/table.js";
import type { Marker } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import { ruleOf } from "../validation-rules.js";
import type { SpecContext } from "./spec-context.js";

/** The page that an annotation `@externalDocs` names. */
export const externalDocsOf = ({ value, text = "" }: Marker): { url: string; description?: string } => ({
  url: value as string,
  ...(text !== "" && { description: text }),
});

/** The value of an annotation's keyword. */
function valueOf(marker: Marker): Json {
  const rule = ruleOf(marker);
  if (rule !== undefined) return rule;
  if (marker.name === "externalDocs") return externalDocsOf(marker);
  // Kubernetes joins several words of one annotation (merge, retainKeys) into one string.
  return Array.isArray(marker.value) && marker.name === "patchStrategy" ? marker.value.join(",") : marker.value;
}

/** The schema keywords that markers emit, limited to those that the profile publishes and the dialect has. */
export function keywordsOf({ profile, forms }: SpecContext, markers: readonly Marker[]): Record<string, Json> {
  const keywords: Record<string, Json> = {};
  for (const marker of markers) {
    if (marker.name === "extension") {
      const { name, value } = marker.value as { readonly name: string; readonly value: Json };
      keywords[name] = value;
      continue;
    }
    // In Swagger 2.0 only operations are deprecated; the description says it of everything else.
    if (marker.name === "deprecated" && forms.dialect !== "2.0" && profile.schema.keywords.includes("information"))
      keywords["deprecated"] = true;
    const emits = annotation(marker.name)?.emits;
    if (emits === undefined || !profile.schema.keywords.includes(emits.group)) continue;
    if (emits.since !== undefined && forms.dialect < emits.since) continue;
    const value = valueOf(marker);
    keywords[emits.keyword] =
      emits.collect === true ? [...((keywords[emits.keyword] as readonly Json[] | undefined) ?? []), value] : value;
  }
  return forms.keywords(keywords);
}
