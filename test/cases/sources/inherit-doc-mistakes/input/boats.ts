/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** {@inheritDoc} */
export interface Boat {
  /** {@inheritDoc} */
  name: string;
  /** {@inheritDoc Nobody.name} */
  a: string;
  /** {@bogus} */
  b: string;
  /** See {@link}. */
  c: string;
  /**
   * Text.
   * @remarks {@inheritDoc Boat.a}
   */
  d: string;
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
