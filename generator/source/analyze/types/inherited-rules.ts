import { annotation } from "../../../annotations/table.js";
import type { Marker } from "../../../model/api-model.js";

/** Whether an annotation restricts values. What extends a type is held to its restrictions. */
export function isRule({ name }: Pick<Marker, "name">): boolean {
  const group = annotation(name)?.emits?.group;
  return group !== undefined && group !== "information";
}

/** The annotations that a type passes on to what extends it. Titles, examples, extensions and names are its own. */
export const inheritedRules = (markers: readonly Marker[]): readonly Marker[] => markers.filter(isRule);
