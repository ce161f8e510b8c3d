import type { Json } from "../../types/json.js";
import { childPointer, decodeToken, escapeToken } from "../../types/json-pointer.js";
import { memberOf } from "../../types/objects.js";

/** A parsed reference. */
export interface Reference {
  /** The file as the reference names it; `""` for its own file. */
  readonly file: string;
  /** A JSON pointer, empty or beginning with `/`. Anything else leads nowhere. */
  readonly pointer: string;
  /** The correct spelling, if the reference has another: `#/definitions/Pet` for a bare `Pet`. */
  readonly meant?: string;
}

const SECTIONS = ["definitions", "parameters", "responses"];

/** The JSON pointer of a fragment. Each token is decoded by itself, so that `%2F` is part of a name, as `~1` is. */
const pointerIn = (fragment: string): string =>
  fragment
    .split("/")
    .map((token) => escapeToken(decodeToken(token)))
    .join("/");

const hasDefinition = (root: Json, name: string): boolean =>
  memberOf(memberOf(root, "definitions") ?? null, name) !== undefined;

/**
 * Parses a reference. Swagger 1 named models by bare names, and some documents still write `Pet`, `/definitions/Pet` or
 * `#definitions/Pet`. These are accepted.
 *
 * @param root - content of the file that contains the reference
 */
export function readReference(root: Json, reference: string): Reference {
  const hash = reference.indexOf("#");
  if (hash >= 0) {
    const file = reference.slice(0, hash);
    const pointer = pointerIn(reference.slice(hash + 1));
    if (pointer === "" || pointer.startsWith("/") || !SECTIONS.some((name) => pointer.startsWith(`${name}/`)))
      return { file, pointer };
    return { file, pointer: `/${pointer}`, meant: `${file}#/${reference.slice(hash + 1)}` };
  }
  if (SECTIONS.some((name) => reference.startsWith(`/${name}/`)))
    return { file: "", pointer: pointerIn(reference), meant: `#${reference}` };
  if (hasDefinition(root, reference)) {
    const pointer = childPointer("/definitions", reference);
    return { file: "", pointer, meant: `#${pointer}` };
  }
  return { file: reference, pointer: "" };
}
