/**
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Int32, Response } from "groupversion/types";

/** What floats. */
export interface Vessel {
  /**
   * Length in metres.
   * @minimum 1
   * @default 7
   */
  length?: Int32;
  /**
   * Name at the stern.
   * @minLength 2
   */
  name?: string;
  /** Port of registry. */
  port?: string;
  /** Who built it. */
  yard?: string;
}

/** A boat. */
export interface Boat extends Vessel {
  length: Int32;
  name?: "Meteor" | "Shamrock";
  /** Where it lies. */
  port?: string;
  /** @internal */
  yard?: string;
}

/**
 * Boats.
 * @operations
 */
export interface Boats {
  /**
   * Changes a boat.
   * @route PUT /boat
   */
  changeBoat(body: Body<Boat>): Response<204>;
}
