/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/**
 * A misspelt tag.
 * @deprecatd
 */
export enum Misspelt {
  /** @internl */
  A = "a",
  /** @minimum 1 */
  B = "b",
}

export enum Worked {
  Length = "abc".length,
  None = 1 / 0,
}

declare enum Elsewhere {
  A,
  B,
}

export enum Mixed {
  A = "a",
  B = 1,
}

export enum Hidden {
  /** @internal */
  A = "a",
}

/** A boat. */
export interface Boat {
  a: Misspelt;
  b: Worked;
  c: Elsewhere;
  d: Mixed;
  e: Hidden;
  f: Worked.Length;
}

/**
 * Operations.
 * @operations
 */
export interface BoatOperations {
  /**
   * Stores a boat.
   * @route PUT /boat
   */
  put(body: Body<Boat>): Response<204>;
}
