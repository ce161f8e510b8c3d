/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/** @internal */
export interface Engine {
  /** Power. */
  power: number;
}

/** @internal */
export type Crew = { names: string[] };

/** @internal */
type Label = string;

/** A boat. */
export interface Boat {
  engine: Engine;
  crew?: Crew;
  label: Label;
  power: Pick<Engine, "power">;
  /** @internal */
  hidden?: Engine;
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
