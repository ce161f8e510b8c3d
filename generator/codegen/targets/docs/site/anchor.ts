/** What an anchor cannot have in it without being written otherwise in some place: in HTML, in a URL, between its parts. */
const SPECIAL = /[^\p{L}\p{N}_$@-]/gu;

/** A raw name as part of an anchor; different names are different parts. */
export const anchorPart = (raw: string): string =>
  raw.replace(SPECIAL, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`);

/**
 * The anchor of a field by the way to it, as `kubectl explain` and JSON paths spell it: `.spec.containers`. It begins with
 * a dot, as nothing else on a page does.
 */
export const fieldAnchor = (path: readonly string[]): string => path.map((name) => `.${anchorPart(name)}`).join("");

/** The anchor of a parameter: `query-pretty`. */
export const parameterAnchor = (place: string, name: string): string => `${place}-${anchorPart(name)}`;

/** An anchor as the part of a URL behind `#`. */
export const fragment = (anchor: string): string => `#${encodeURIComponent(anchor).replaceAll("%24", "$")}`;
