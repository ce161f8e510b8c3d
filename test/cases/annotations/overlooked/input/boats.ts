/**
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** How the sails are set. @deprecatd since 2020 */
export enum Rig {
  Sloop = "sloop",
}
/**
 * More of them.
 * @title Rigs
 */
export enum Rig {
  Ketch = "ketch",
}

/** A boat of @acme/boats, as the @crew calls it. */
export interface Boat {
  /* @minimum 3 */
  length: number;
  /*
   * @internal
   */
  yard: string;
  // @maxLength 20
  owner: string; // an @example of text
  rig: Rig;
  /** @inheritdoc */
  name: string;
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
