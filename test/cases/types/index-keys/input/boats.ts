/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** A boat. */
export interface Boat {
  a: { [key: `x-${string}`]: string };
  b: Record<`y-${string}`, string>;
  c: { [K in `z-${string}`]: string };
  d: { [key: number]: string };
  e: Record<symbol, string>;
  f: {
    /** @exampel 1 */
    [key: string]: string;
  };
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
