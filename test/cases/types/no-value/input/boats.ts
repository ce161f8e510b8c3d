/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

declare const secret: unique symbol;
enum Empty {}
type ItemsOf<T> = T extends { items: infer U } ? U : never;
interface Short {
  length: string;
}
interface Long {
  length: number;
}

/** A boat. */
export interface Boat {
  empty: string & Empty;
  items: ItemsOf<string>;
  [secret]: string;
  next?: this;
  both: Short & Long;
  crew: Crew;
  tags: { [tag: symbol]: string };
}

/** The crew. */
export interface Crew {
  size: number;
}
/** The crew, again. */
export class Crew {
  captain = "";
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
