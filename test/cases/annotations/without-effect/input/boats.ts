/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Query, Response } from "groupversion/types";

/**
 * Only extended.
 * @title Base
 */
interface Base {
  /** A list. */
  list?: string[];
}

/** A boat. */
export interface Boat extends Base {
  /** @listType set */
  names?: string[];
  /** @collectionFormat csv */
  flags?: string[];
}

/** A filter. */
export interface Filter {
  /**
   * A name.
   * @example ["Anna"]
   * @collectionFormat csv
   */
  names?: string[];
}

/**
 * Searches.
 * @operations
 */
export interface Search {
  /**
   * Finds boats.
   * @route GET /boats
   */
  find(filter: Query<Filter>): Boat[];
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
