/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

import type { Light } from "harbour-types";

/** A chart of our own. */
export interface Light2 {
  a: string;
}

/** A boat. */
export interface Boat {
  light: Light;
  list: Light[];
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
