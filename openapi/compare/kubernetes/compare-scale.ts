import type { RawChange } from "../changes/collector.js";
import { isSame } from "../parts/same.js";
import { shown } from "../schemas/shown.js";
import type { UnknownObject } from "../../types/objects.js";
import type { Tell } from "./crd-comparison.js";

/** Compares the fields behind a scale subresource. */
export function compareScale(
  from: UnknownObject | undefined,
  to: UnknownObject | undefined,
  tell: Tell,
  places: Pick<RawChange, "old" | "new">,
): void {
  if (from === undefined || to === undefined) {
    if (from !== to) tell(to === undefined ? "scale-removed" : "scale-added", places);
    return;
  }
  for (const keyword of new Set([...Object.keys(from), ...Object.keys(to)]))
    if (!isSame(from[keyword], to[keyword]))
      tell("scale-path-changed", {
        details: { keyword },
        key: keyword,
        from: shown(from[keyword]),
        to: shown(to[keyword]),
        ...places,
      });
}
