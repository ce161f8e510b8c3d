import type { Marker } from "./api-model.js";

/** What a marker says something of: extensions differ in their own names. */
const subjectOf = ({ name, value }: Marker): string =>
  name === "extension" ? `extension ${(value as { readonly name: string }).name}` : name;

/** Markers of a declaration together with those of what it names; its own take the place of others of their kind. */
export function mergeMarkers(inherited: readonly Marker[], own: readonly Marker[]): readonly Marker[] {
  if (inherited.length === 0) return own;
  const subjects = new Set(own.map(subjectOf));
  return [...inherited.filter((marker) => !subjects.has(subjectOf(marker))), ...own];
}
