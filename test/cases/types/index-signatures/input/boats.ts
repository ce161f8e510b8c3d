/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** Depths by name. */
export interface Depths {
  /**
   * Whole metres.
   * @minimum 5
   */
  [name: string]: number;
}

/** Ropes, the main sheet and any others. */
export interface Ropes {
  /** The main sheet. */
  sheet: string[];
  /**
   * At least one.
   * @minItems 1
   */
  [name: string]: string[];
}

/** Nothing besides the field. */
export interface Closed {
  /** A field. */
  field: string;
  /** @internal */
  [name: string]: string;
}

type Label = string;

/** A boat. */
export interface Boat {
  depths: Depths;
  ropes: Ropes;
  closed: Closed;
  labels: { [name: Label]: string };
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
