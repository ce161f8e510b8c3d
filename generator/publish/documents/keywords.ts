import { annotation } from "../../annotations/table.js";
import type { Marker } from "../../model/api-model.js";
import type { Json } from "../../../openapi/types/json.js";
import type { Profile } from "../profiles/profile.js";

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
    if (emits.collect === true)
      keywords[emits.keyword] = [...((keywords[emits.keyword] as readonly Json[] | undefined) ?? []), marker.value];
    // Kubernetes joins several words of one annotation (merge, retainKeys) into one string.
    else keywords[emits.keyword] = Array.isArray(marker.value) ? marker.value.join(",") : marker.value;
  }
  return keywords;
}
