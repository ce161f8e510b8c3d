import { isTexts } from "../../types/objects.js";

const MEDIA_TYPE = /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;|$)/;

/** The media types that an operation or document lists, without duplicates; `undefined` if it lists none. */
export function mediaTypesOf(value: unknown): readonly string[] | undefined {
  const types = isTexts(value) ? value.filter((type) => MEDIA_TYPE.test(type)) : [];
  return types.length === 0 ? undefined : [...new Set(types)];
}

/** Default for bodies: any media type. */
export const ANY_MEDIA_TYPE = "*/*";

/** Whether two lists have the same media types in the same order. */
export const sameMediaTypes = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean =>
  one === other || (one?.length === other?.length && (one ?? []).every((type, i) => type === other?.[i]));
