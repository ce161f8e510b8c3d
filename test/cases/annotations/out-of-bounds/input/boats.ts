/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, DateTime, Int32, Response } from "groupversion/types";

/**
 * Metres.
 * @minimum 1
 * @maximum 30
 */
type Metres = Int32;

/** Points. */
export interface Point {
  /** @maximum 90 */
  lat: number;
}

/** A boat. */
export interface Boat {
  /** @default 31 */
  a?: Metres;
  /**
   * @default 0
   * @minimum 0
   * @exclusiveMinimum
   */
  b?: number;
  /**
   * @example "abc"
   * @maxLength 2
   */
  c?: string;
  /**
   * @default "A1"
   * @pattern ^[a-z]+$
   */
  d?: string;
  /** @default [1, 99] */
  e?: Metres[];
  /**
   * @default ["a", "a"]
   * @uniqueItems
   */
  f?: string[];
  /**
   * @default []
   * @minItems 1
   */
  g?: string[];
  /**
   * @default {}
   * @minProperties 1
   */
  h?: Record<string, string>;
  /** @default 3000000000 */
  i?: Int32;
  /** @default "yesterday" */
  j?: DateTime;
  /**
   * @default 0.7
   * @multipleOf 0.2
   */
  k?: number;
  /** @example {"lat": 91} */
  l?: Point;
  /**
   * @minimum 2
   * @maximum 2
   * @exclusiveMaximum
   */
  m?: number;
  /**
   * @default 0.6
   * @multipleOf 0.2
   */
  fits?: number;
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
