import type { Json } from "../types/json.js";
import type { Token } from "../types/json-pointer.js";

/** Offsets into a text; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the target of a path in a text: a scalar itself; the key of an object or list, or its first character in a list and
 * at the root. For a path that leads nowhere, the deepest existing ancestor.
 */
export type Find = (path: readonly Token[]) => Range;

/** A duplicate key; the last one counts. */
export interface DuplicateKey extends Range {
  readonly key: string;
  /** Pointer of the object. */
  readonly pointer: string;
}

/** What JSON does not have, and was read nevertheless; the first of its kind. */
export interface Departure extends Range {
  /** A noun in plural. */
  readonly what: string;
}

/** A parsed text, JSON or YAML. */
export interface ParsedText {
  readonly value: Json;
  /** Absent: the text is JSON or YAML. */
  readonly departure?: Departure;
  /** Duplicate keys. Takes the number of keys in the value, which shows cheaply whether there are any. */
  readonly duplicates: (keys: number) => readonly DuplicateKey[];
  /** Prepares lookup of positions; called when the first diagnostic needs one. */
  readonly positions: () => Find;
}

/** A text that could not be parsed. */
export interface SyntaxProblem extends Range {
  readonly problem: string;
}
