import type { Json } from "../types/json.js";
import type { Token } from "../types/json-pointer.js";

/** Offsets into a text, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what a path leads to in a text: a scalar itself; for an object or list its key, or in a list and at the root its
 * first character. A path that leads nowhere gives the nearest thing on the way.
 */
export type Find = (path: readonly Token[]) => Range;

/** A key that an object has twice; the last one counts. */
export interface DuplicateKey extends Range {
  readonly key: string;
  /** Pointer of the object. */
  readonly pointer: string;
}

/** A text that is JSON or YAML. */
export interface ParsedText {
  readonly value: Json;
  /** Keys that are given twice; takes how many keys the value has, as that tells cheaply whether there are any. */
  readonly duplicates: (keys: number) => readonly DuplicateKey[];
  /** Prepares finding positions; called when the first diagnostic needs one. */
  readonly positions: () => Find;
}

/** A text that is neither. */
export interface SyntaxProblem extends Range {
  readonly problem: string;
}
