import { annotation } from "../../annotations/table.js";
import type { Marker } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import type { Profile } from "../profiles/profile.js";
import { ruleOf } from "../validation-rules.js";

/** The value of an annotation's keyword. */
function valueOf(marker: Marker): Json {
  const rule = ruleOf(marker);
  if (rule !== undefined) return rule;
  if (marker.name === "externalDocs")
    return {
      url: marker.value,
      ...(marker.text !== undefined && marker.text !== "" && { description: marker.text }),
    };
  // Kubernetes joins several words of one annotation (merge, retainKeys) into one string.
  return Array.isArray(marker.value) && marker.name === "patchStrategy" ? marker.value.join(",") : marker.value;
}

/** The schema keywords that markers emit, limited to the groups that the profile publishes. */
export function keywordsOf(markers: readonly Marker[], profile: Profile): Record<string, Json> {
  const keywords: Record<string, Json> = {};
  for (const marker of markers) {
    if (marker.name === "extension") {
      const { name, value } = marker.value as { readonly name: string; readonly value: Json };
      keywords[name] = value;
      continue;
    }
    const emits = annotation(marker.name)?.emits;
    if (emits === undefined || !profile.schema.keywords.includes(emits.group)) continue;
    const value = valueOf(marker);
    keywords[emits.keyword] =
      emits.collect === true ? [...((keywords[emits.keyword] as readonly Json[] | undefined) ?? []), value] : value;
  }
  return keywords;
}
