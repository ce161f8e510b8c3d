/**
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

export const Rig = {
  /** One mast. */
  Sloop: "sloop",
  /** Two masts. */
  Ketch: "ketch",
  /**
   * Not launched yet.
   * @internal
   */
  Kite: "kite",
} as const;
/** How the sails are set. */
export type Rig = (typeof Rig)[keyof typeof Rig];

/** A boat. */
export interface Boat {
  rig: Rig;
  sails: Record<Rig, number>;
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
