import type { Operation } from "../../client-model/client-model.js";
import type { Answer } from "./answer.js";
import { isFormType, mediaKind, type MediaKind } from "./media-types.js";

/** Whether media types go without saying. */
export const isPlainJson = (mediaTypes: readonly string[]): boolean =>
  mediaTypes.length === 0 || (mediaTypes.length === 1 && /^(?:application\/json|\*\/\*)$/.test(mediaTypes[0] ?? ""));

const selected = (mediaTypes: readonly string[], kinds: readonly MediaKind[]): readonly string[] => {
  const some = mediaTypes.filter((mediaType) => kinds.includes(mediaKind(mediaType)));
  return some.length === 0 ? mediaTypes : some;
};

/** Media types that a call accepts, of those that the operation has: the ones that it can hand over. */
export function acceptedTypes(operation: Operation, answer: Answer): readonly string[] {
  const { produces } = operation;
  switch (answer.kind) {
    case "json": {
      const types = selected(produces, ["json", "any"]);
      return types.includes("application/json") ? [] : types;
    }
    case "text":
      return selected(produces, ["text"]);
    case "events":
      return selected(produces, ["events"]);
    case "none":
      return [];
    case "binary":
      return produces;
  }
}

/** Media types of what a call sends. A patch brings its own. */
export function sentTypes(operation: Operation): readonly string[] {
  const { consumes, body } = operation;
  const hasForm = operation.parameters.some((parameter) => parameter.in === "formData");
  if (hasForm) {
    const types = consumes.filter(isFormType);
    // The runtime sends a form like that, unless there is a file in it.
    return types.every((mediaType) => mediaType === "application/x-www-form-urlencoded") ? [] : types;
  }
  if (body === undefined || operation.kubernetes?.action === "patch") return [];
  const types = consumes.filter((mediaType) => !isFormType(mediaType));
  return types.includes("application/json") ? [] : types;
}
