/** Characters that an anchor has to escape, for HTML, URLs or because they separate its parts. */
const SPECIAL = /[^\p{L}\p{N}_$@-]/gu;

/** A raw name as part of an anchor. Different names give different parts. */
export const anchorPart = (raw: string): string =>
  raw.replace(SPECIAL, (character) => `~${(character.codePointAt(0) ?? 0).toString(16)}~`);

/**
 * The anchor of a field: its path as in `kubectl explain` and JSON paths, such as `.spec.containers`. Only anchors of
 * fields start with a dot.
 */
export const fieldAnchor = (path: readonly string[]): string => path.map((name) => `.${anchorPart(name)}`).join("");

/** The anchor of a parameter: `query-pretty`. */
export const parameterAnchor = (place: string, name: string): string => `${place}-${anchorPart(name)}`;

/** An anchor as a URL fragment, with the `#`. */
export const fragment = (anchor: string): string => `#${encodeURIComponent(anchor).replaceAll("%24", "$")}`;
