/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** Rigs. */
export enum Rig {
  Sloop = "sloop",
  /** @internal */
  Secret = "secret",
  Yawl = "yawl",
}

/** A boat. */
export interface Boat {
  rig: `${Rig}`;
  name: keyof typeof Rig;
  side: `${"port" | "star"}board`;
  ["flag"]?: string;
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
