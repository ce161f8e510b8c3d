import { contentKind, type ContentKind } from "./media-type.js";

/** The kinds, the most telling first. */
const KINDS: readonly ContentKind[] = ["json", "any", "events", "lines", "form", "multipart", "text", "bytes"];

/**
 * Compares media types for a list that does not depend on their order in the document, where they are keys of a map:
 * `application/json` comes first, then other JSON, then what else a client can decode, each by name.
 */
export function compareMediaTypes(a: string, b: string): number {
  const rank = (mediaType: string): number =>
    mediaType.toLowerCase() === "application/json" ? -1 : KINDS.indexOf(contentKind(mediaType));
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
