import { isBinary, isString } from "../types/bytes.js";
import type { Content, Operation, Response, Type } from "../../../client-model/client-model.js";
import { typesOfContents } from "./contents.js";
import { isFailure, isSuccess } from "../../../client-model/model/status.js";

/** The result of a successful call. */
export interface Answer {
  readonly kind: "json" | "text" | "binary" | "events" | "none";
  /** The types of JSON content. */
  readonly types: readonly Type[];
  /** Whether the content may be absent. */
  readonly mayBeEmpty: boolean;
  /** Media types of the contents, without repetition. */
  readonly mediaTypes: readonly string[];
}

/** An operation's successful responses. If the document declares none, `default` counts as one. */
export function successes({ responses }: Operation): readonly Response[] {
  const named = responses.filter(({ status }) => isSuccess(status));
  return named.length > 0 ? named : responses.filter(({ status }) => status === "default");
}

/** The failures with declared content. */
export function failures(operation: Operation): readonly Response[] {
  const good = new Set(successes(operation));
  return operation.responses.filter(
    (response) =>
      response.contents.length > 0 &&
      !good.has(response) &&
      (response.status === "default" || isFailure(response.status)),
  );
}

const isText = (type: Type): boolean =>
  type.kind === "nullable" ? isText(type.type) : type.kind === "enum" || isString(type);

/** The types of responses that are sent as JSON. */
export function jsonTypes(responses: readonly Response[]): readonly Type[] {
  const isJson = ({ kind }: Content): boolean => kind === "json" || kind === "any";
  return responses.flatMap(({ contents }) => {
    const json = contents.filter(isJson);
    return typesOfContents(json.length > 0 ? json : contents);
  });
}

/**
 * How a call returns the content of its successful responses.
 *
 * @param resolve - the type behind references
 */
export function answerOf(operation: Operation, resolve: (type: Type) => Type): Answer {
  const good = successes(operation);
  const types = good.flatMap(({ contents }) => typesOfContents(contents));
  const mayBeEmpty = good.some(({ contents }) => contents.length === 0);
  const contents = new Map(
    good.flatMap((response) => response.contents.map((each) => [each.mediaType, each] as const)),
  );
  const mediaTypes = [...contents.keys()];
  const kinds = Array.from(contents.values(), ({ kind }) => kind);
  const answer = (kind: Answer["kind"], content: readonly Type[] = []): Answer => ({
    kind,
    types: content,
    mayBeEmpty,
    mediaTypes,
  });

  if (operation.method === "head" || types.length === 0) return answer("none");
  const resolved = types.map(resolve);
  if (resolved.some(isBinary)) return answer("binary");
  if (operation.kubernetes?.action === "connect") return answer("binary");
  if (kinds.length > 0 && kinds.every((kind) => kind === "events")) return answer("events");
  if (resolved.every(isText)) {
    if (kinds[0] === "text" || kinds[0] === "any") return answer("text");
    if (kinds.length === 0 || kinds.includes("json") || kinds.includes("any")) return answer("json", jsonTypes(good));
    return answer(kinds.includes("text") ? "text" : "binary");
  }
  if (kinds.length === 0 || kinds.some((kind) => kind === "json" || kind === "any"))
    return answer("json", jsonTypes(good));
  // Objects in bytes or XML mean that the document was misread. Plain text is often JSON after all.
  if (mediaTypes.every((type) => /^text\/plain\b/.test(type))) return answer("json", types);
  return answer(kinds.includes("text") ? "text" : "binary");
}
