import { isBinary, isString } from "../types/bytes.js";
import type { Content, Operation, Response, Type } from "../../../client-model/client-model.js";
import { typesOfContents } from "./contents.js";
import { isFailure, isSuccess } from "./status.js";

/** What a successful call gives. */
export interface Answer {
  readonly kind: "json" | "text" | "binary" | "events" | "none";
  /** The content's types, of JSON. */
  readonly types: readonly Type[];
  /** Whether there may be no content. */
  readonly mayBeEmpty: boolean;
  /** Media types of the contents, each once. */
  readonly mediaTypes: readonly string[];
}

/** The answers that a document calls successes: if it names none, its default is one. */
function successes({ responses }: Operation): readonly Response[] {
  const named = responses.filter(({ status }) => isSuccess(status));
  return named.length > 0 ? named : responses.filter(({ status }) => status === "default");
}

/** The failures of which the document says what their content is. */
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

/** The types of answers that are sent as JSON. */
function jsonTypes(responses: readonly Response[]): readonly Type[] {
  const isJson = ({ kind }: Content): boolean => kind === "json" || kind === "any";
  return responses.flatMap(({ contents }) => {
    const json = contents.filter(isJson);
    return typesOfContents(json.length > 0 ? json : contents);
  });
}

/**
 * How the content of an operation's successes is handed over.
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
  // Only a document that is read as what it is not has objects in bytes or XML; plain text often is JSON after all.
  if (mediaTypes.every((type) => /^text\/plain\b/.test(type))) return answer("json", types);
  return answer(kinds.includes("text") ? "text" : "binary");
}
