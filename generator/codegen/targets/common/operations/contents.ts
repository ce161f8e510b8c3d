import type { Content, Type } from "../../../client-model/client-model.js";
import type { ContentKind } from "../../../client-model/model/media-type.js";

export const mediaTypesOf = (contents: readonly Content[]): readonly string[] =>
  contents.map(({ mediaType }) => mediaType);

/** Whether contents of a kind are passed as bytes. */
export const isBinaryKind = (kind: ContentKind): boolean =>
  kind === "bytes" || kind === "lines" || kind === "form" || kind === "multipart";

export const isFormKind = (kind: ContentKind): boolean => kind === "form" || kind === "multipart";

/** The types of contents, without repetition: most media types of a body or response share theirs. */
export function typesOfContents(contents: readonly Content[]): readonly Type[] {
  const [first] = contents;
  if (first === undefined) return [];
  if (contents.every(({ type }) => type === first.type)) return [first.type];
  return [...new Map(contents.map(({ type }) => [JSON.stringify(type), type])).values()];
}

/** The union of the contents' types. Undefined: there is no content. */
export function typeOfContents(contents: readonly Content[]): Type | undefined {
  const members = typesOfContents(contents);
  const [first, another] = members;
  return another === undefined ? first : { kind: "union", members, exclusive: false };
}
