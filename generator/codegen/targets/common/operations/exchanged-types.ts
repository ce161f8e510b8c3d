import type { Operation } from "../../../client-model/client-model.js";
import { contentKind, type ContentKind } from "../../../client-model/model/media-type.js";
import type { Answer } from "./answer.js";
import { isFormKind, mediaTypesOf } from "./contents.js";
import { bodyOf } from "./request.js";

/** Whether media types are the default. */
export const isPlainJson = (mediaTypes: readonly string[]): boolean =>
  mediaTypes.length === 0 || (mediaTypes.length === 1 && /^(?:application\/json|\*\/\*)$/.test(mediaTypes[0] ?? ""));

const selected = (mediaTypes: readonly string[], kinds: readonly ContentKind[]): readonly string[] => {
  const some = mediaTypes.filter((mediaType) => kinds.includes(contentKind(mediaType)));
  return some.length === 0 ? mediaTypes : some;
};

/** The operation's media types that a call accepts: those that it can decode. */
export function acceptedTypes({ kind, mediaTypes }: Answer): readonly string[] {
  switch (kind) {
    case "json": {
      const types = selected(mediaTypes, ["json", "any"]);
      return types.includes("application/json") ? [] : types;
    }
    case "text":
      return selected(mediaTypes, ["text"]);
    case "events":
      return selected(mediaTypes, ["events"]);
    case "none":
      return [];
    case "binary":
      return mediaTypes;
  }
}

/** Media types that a call sends. A patch states its own. */
export function sentTypes(operation: Operation): readonly string[] {
  const { body, kubernetes } = operation;
  if (body === undefined) return [];
  const sent = bodyOf(operation);
  if (sent === undefined) {
    const types = mediaTypesOf(body.contents);
    // The runtime's default for forms, unless they contain a file.
    return types.every((mediaType) => mediaType === "application/x-www-form-urlencoded") ? [] : types;
  }
  if (kubernetes?.action === "patch") return [];
  const others = sent.contents.filter(({ kind }) => !isFormKind(kind));
  // A form is the last resort: its fields are not JSON values.
  const types = mediaTypesOf(others.length > 0 ? others : sent.contents);
  return types.includes("application/json") ? [] : types;
}
