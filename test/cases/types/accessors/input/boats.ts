/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** A boat. */
export interface Boat {
  /** Its name. */
  get name(): string;
  /**
   * Its length.
   * @minimum 1
   */
  get length(): number;
  set length(value: number);
  /** Its owner. */
  set owner(value: string);
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
