/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

export const LIMITS = {
  length: 12,
  flags: ["SE", "NO"],
  nested: { sail: () => 1, either: 1 as number | string },
} as const;

/** A boat. */
export interface Boat {
  limits: typeof LIMITS;
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
