/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/**
 * A page of things.
 * @minProperties 2
 * @title A page
 * @extension x-page true
 * @extension x-size 10
 */
export interface Page<T = string> {
  /** The things. */
  items: T[];
}

export type Names = Page;

/**
 * Numbers.
 * @title Numbers
 * @extension x-size 20
 */
export type Numbers = Page<number>;

/**
 * At least one.
 * @minItems 1
 */
export type Some<T> = T[];

/** Two parameters with defaults. */
export interface Pair<A = string, B = A> {
  a: A;
  b: B;
}

/** Both defaults. */
export type Strings = Pair;

/** A boat. */
export interface Boat {
  names: Names;
  numbers: Numbers;
  ropes: Some<string>;
  strings: Strings;
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
