import type { Marker } from "../../model/api-model.js";

/** Whether something marked `@since` is published under a release; without a release, everything is. */
export function isPublished(markers: readonly Marker[], release: string | undefined): boolean {
  const since = markers.find((marker) => marker.name === "since")?.value;
  if (typeof since !== "string" || release === undefined) return true;
  const have = release.split(".").map(Number);
  for (const [i, want] of since.split(".").map(Number).entries()) {
    const difference = (have[i] ?? 0) - want;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
