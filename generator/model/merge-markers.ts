import type { Marker } from "./api-model.js";

/** What a marker is about. Extensions with different names are about different things. */
const subjectOf = ({ name, value }: Marker): string =>
  name === "extension" ? `extension ${(value as { readonly name: string }).name}` : name;

/** Markers of a declaration and of the type it names. The declaration's own replace those about the same thing. */
export function mergeMarkers(inherited: readonly Marker[], own: readonly Marker[]): readonly Marker[] {
  if (inherited.length === 0) return own;
  const subjects = new Set(own.map(subjectOf));
  return [...inherited.filter((marker) => !subjects.has(subjectOf(marker))), ...own];
}
