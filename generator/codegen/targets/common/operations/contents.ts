import type { Content, Type } from "../../../client-model/client-model.js";
import type { ContentKind } from "../../../client-model/model/media-type.js";

export const mediaTypesOf = (contents: readonly Content[]): readonly string[] =>
  contents.map(({ mediaType }) => mediaType);

/** Whether contents of a kind are passed as bytes. */
export const isBinaryKind = (kind: ContentKind): boolean =>
  kind === "bytes" || kind === "lines" || kind === "form" || kind === "multipart";

export const isFormKind = (kind: ContentKind): boolean => kind === "form" || kind === "multipart";

/**
 * The types of contents, without repetition: most media types of a body or response share theirs. Their order is that of the
 * media types' names, whatever the order in the document.
 */
export function typesOfContents(contents: readonly Content[]): readonly Type[] {
  const [first] = contents;
  if (first === undefined) return [];
  if (contents.every(({ type }) => type === first.type)) return [first.type];
  const sorted = [...contents].sort((a, b) => (a.mediaType < b.mediaType ? -1 : 1));
  return [...new Map(sorted.map(({ type }) => [JSON.stringify(type), type])).values()];
}

/** The union of the contents' types. Undefined: there is no content. */
export function typeOfContents(contents: readonly Content[]): Type | undefined {
  const members = typesOfContents(contents);
  const [first, another] = members;
  return another === undefined ? first : { kind: "union", members, exclusive: false };
}
