/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** A boat. */
export interface Boat { /** Its name. */ name: string; /** Its length. @minimum 1 */ length: number;
  /** Its flag.
   * @minLength 2 */ flag: string; }

/** The first comment. */
/** The second comment. */
export interface Two {
  /** @minLength 1 */
  /** A name. */
  name: string;
  berth: string; /** @pattern [a-z] */
  /** Its sail. */
  sail: /** @maxLength 3 */ string;
  /** The end. */
}

/** @minimum 1 */
export {};

/** Code may have comments with {@bogus} tags of its own. @internal */
export const one = 1;

/**
 * @returns one
 * @throws never
 * @resource ones
 */
export function f(/** @param x */ x: number): number {
  return x;
}

interface Unused {
  /** @minimun 1 */
  a: number;
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
