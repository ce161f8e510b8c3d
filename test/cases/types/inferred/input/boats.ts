/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, DateTime, Int32, Response } from "groupversion/types";

type Item<T> = T extends readonly (infer U)[] ? U : T;
type IdOf<T> = T extends { id: infer U } ? U : never;

/** A harbour. */
export interface Harbour {
  id: Int32;
  opened: DateTime[];
}

/** A boat. */
export interface Boat {
  id: Item<Int32>;
  seats: Item<readonly Int32[]>;
  opened: Item<Harbour["opened"]>;
  harbour: IdOf<Harbour>;
  home: Item<Harbour[]>;
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
