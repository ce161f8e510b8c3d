import { isTexts } from "../../types/objects.js";

/** What an operation or document names of its media types, each once; nothing where it does not name any. */
export function mediaTypesOf(value: unknown): readonly string[] | undefined {
  if (!isTexts(value) || value.length === 0) return undefined;
  return [...new Set(value)];
}

/** For a body of an operation that does not say: any. */
export const ANY_MEDIA_TYPE = "*/*";

/** Whether two lists name the same media types in the same order. */
export const sameMediaTypes = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one === other || (one?.length === other?.length && (one ?? []).every((type, i) => type === other?.[i]));
