import type { Content, Type } from "../../client-model/client-model.js";
import type { ContentKind } from "../../client-model/model/media-type.js";
import { notGenerated } from "./not-generated.js";

export const mediaTypesOf = (contents: readonly Content[]): readonly string[] =>
  contents.map(({ mediaType }) => mediaType);

/** Whether contents of a kind are handed over as bytes. */
export const isBinaryKind = (kind: ContentKind): boolean =>
  kind === "bytes" || kind === "lines" || kind === "form" || kind === "multipart";

export const isFormKind = (kind: ContentKind): boolean => kind === "form" || kind === "multipart";

/** The different types of contents. Most media types of one body or answer share theirs. */
export function typesOfContents(contents: readonly Content[]): readonly Type[] {
  const types = [...new Set(contents.map(({ type }) => type))];
  return types.length <= 1 ? types : [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}

/** The type of what is carried in any of the media types. Undefined: there is no content. */
export function typeOfContents(contents: readonly Content[]): Type | undefined {
  const [first, another] = typesOfContents(contents);
  return another === undefined ? first : notGenerated("contents whose type depends on the media type");
}
