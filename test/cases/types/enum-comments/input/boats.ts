/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

/**
 * How a boat is moved.
 * @title Drive
 */
export enum Drive {
  /** By the wind. */
  Sail = "sail",
  /**
   * By people.
   * @deprecated Use sail.
   */
  Oar = "oar",
  Motor = "motor",
  /** @internal */
  Test = "test",
}

/** Where a boat is. */
export type Place =
  /** Tied up. */
  | "harbour"
  /** Under way. */
  | "sea"
  /** @internal */
  | "dock";

enum Same {
  First = 1,
  Default = First,
  Second = 2,
}

/** A boat. */
export interface Boat {
  drive: Drive;
  /** The second one, for calm days. */
  spare?: Drive;
  places: Place[];
  same: Same;
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
