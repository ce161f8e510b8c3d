/**
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

export enum Rig {
  Sloop = "sloop",
  Ketch = "ketch",
  /** @internal */
  Kite = "kite",
}
const Motor = {
  /** @internal */
  Steam: "steam",
} as const;

/** A boat. */
export interface Boat {
  rig: Exclude<Rig, Rig.Sloop>;
  next: Rig.Kite;
  last: Exclude<Rig, Rig.Sloop | Rig.Ketch>;
  motor: (typeof Motor)[keyof typeof Motor];
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
