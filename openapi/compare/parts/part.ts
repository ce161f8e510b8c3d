import type { Span } from "../../diagnostics/span.js";
import { childPointer } from "../../types/json-pointer.js";
import { memberOf } from "../../types/objects.js";

/** A file of a side: what its references lead to, and where its values stand. */
export interface Source {
  /** Name in messages. */
  readonly file: string;
  /** Whether it is written in Swagger 2.0, OpenAPI 3.x, or the schemas of a CustomResourceDefinition. */
  readonly dialect: "2.0" | "3.x" | "crd";
  /** The target of a reference, at the end of all references on the way. */
  readonly follow: (reference: string) => Part | undefined;
  readonly locate: (pointer: string) => Span;
}

/** A value of a document that knows the way to its place. Its pointer is built only when a change is reported. */
export interface Part {
  readonly value: unknown;
  readonly source: Source;
  /** Absent: `key` is the whole pointer. */
  readonly parent?: Part;
  readonly key: string;
}

export const rootPart = (source: Source, pointer: string, value: unknown): Part => ({ value, source, key: pointer });

/** The value below a key; `undefined` if there is none. */
export function childPart(part: Part, key: string | number): Part | undefined {
  const value = memberOf(part.value, key);
  return value === undefined ? undefined : { value, source: part.source, parent: part, key: String(key) };
}

/** The place of a key, whether or not there is a value. */
export const placeBelow = (part: Part, ...keys: readonly (string | number)[]): Part =>
  keys.reduce<Part>(
    (parent, key) => ({ value: memberOf(parent.value, key), source: parent.source, parent, key: String(key) }),
    part,
  );

export const pointerTo = (part: Part): string =>
  part.parent === undefined ? part.key : childPointer(pointerTo(part.parent), part.key);

/** Follows the references that a part is; the part itself if it is none, or if its reference leads nowhere. */
export function resolvePart(part: Part): Part {
  const reference = memberOf(part.value, "$ref");
  if (typeof reference !== "string") return part;
  return part.source.follow(reference) ?? part;
}

/** The members of an object, as parts. Empty for anything else. */
export function memberParts(part: Part | undefined): ReadonlyMap<string, Part> {
  const members = new Map<string, Part>();
  if (part === undefined || typeof part.value !== "object" || part.value === null || Array.isArray(part.value))
    return members;
  for (const key of Object.keys(part.value)) {
    const child = childPart(part, key);
    if (child !== undefined) members.set(key, child);
  }
  return members;
}

/** The items of a list, as parts. Empty for anything else. */
export const itemParts = (part: Part | undefined): readonly Part[] =>
  part !== undefined && Array.isArray(part.value)
    ? part.value.map((value: unknown, index) => ({ value, source: part.source, parent: part, key: String(index) }))
    : [];
