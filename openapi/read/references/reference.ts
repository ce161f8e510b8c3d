import type { Json } from "../../types/json.js";
import { decodePercent } from "../../types/decode-percent.js";
import { childPointer } from "../../types/json-pointer.js";
import { memberOf } from "../../types/objects.js";

/** A reference taken apart. */
export interface Reference {
  /** The file as the reference names it; `""` for the one that it stands in. */
  readonly file: string;
  /** A JSON pointer, which begins with `/` or is empty; anything else leads nowhere. */
  readonly pointer: string;
  /** What should have been written, where it is not: `#/definitions/Pet` for a mere `Pet`. */
  readonly meant?: string;
}

const SECTIONS = ["definitions", "parameters", "responses"];

const hasDefinition = (root: Json, name: string): boolean =>
  memberOf(memberOf(root, "definitions") ?? null, name) !== undefined;

/**
 * Takes a reference apart. Swagger 1 named a model by its bare name, and some still write `Pet`, `/definitions/Pet` or
 * `#definitions/Pet`: these are understood.
 *
 * @param root - the content of the file that the reference stands in
 */
export function readReference(root: Json, reference: string): Reference {
  const hash = reference.indexOf("#");
  if (hash >= 0) {
    const file = reference.slice(0, hash);
    const pointer = decodePercent(reference.slice(hash + 1));
    if (pointer === "" || pointer.startsWith("/") || !SECTIONS.some((name) => pointer.startsWith(`${name}/`)))
      return { file, pointer };
    return { file, pointer: `/${pointer}`, meant: `${file}#/${reference.slice(hash + 1)}` };
  }
  if (SECTIONS.some((name) => reference.startsWith(`/${name}/`)))
    return { file: "", pointer: decodePercent(reference), meant: `#${reference}` };
  if (hasDefinition(root, reference)) {
    const pointer = childPointer("/definitions", reference);
    return { file: "", pointer, meant: `#${pointer}` };
  }
  return { file: reference, pointer: "" };
}
