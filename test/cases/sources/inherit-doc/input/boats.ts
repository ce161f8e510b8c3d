/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** What floats. */
export interface Floating {
  /** Its name, see {@link Boat.name}. */
  name: string;
  /**
   * Its length.
   * @minimum 1
   */
  length?: number;
}

/** {@inheritDoc} */
export interface Boat extends Floating {
  /** {@inheritDoc} */
  name: string;
  /** In metres. {@inheritDoc Floating.length} */
  length?: number;
  /** {@inheritDoc Floating} */
  other?: Floating;
  /** Text with `{@bogus}` in code. */
  code?: string;
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
