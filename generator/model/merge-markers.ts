import type { Marker } from "./api-model.js";

/** Annotations that add up: those of a declaration stand beside those of the type it names. */
const ADDING = new Set(["validation", "exactlyOneOf", "atMostOneOf", "atLeastOneOf"]);

/** What a marker is about. Extensions with different names are about different things. */
const subjectOf = ({ name, value }: Marker): string =>
  name === "extension"
    ? `extension ${(value as { readonly name: string }).name}`
    : ADDING.has(name)
      ? `${name} ${JSON.stringify(value)}`
      : name;

/**
 * Markers of a declaration and of the type it names. The declaration's own replace those about the same thing. Rules of
 * both apply: the declaration's own come first.
 */
export function mergeMarkers(inherited: readonly Marker[], own: readonly Marker[]): readonly Marker[] {
  if (inherited.length === 0) return own;
  const subjects = new Set(own.map(subjectOf));
  const kept = inherited.filter((marker) => !subjects.has(subjectOf(marker)));
  return kept.some(({ name }) => ADDING.has(name))
    ? [...kept.filter(({ name }) => !ADDING.has(name)), ...own, ...kept.filter(({ name }) => ADDING.has(name))]
    : [...kept, ...own];
}
