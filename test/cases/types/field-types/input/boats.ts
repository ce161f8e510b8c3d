/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, DateTime, Path, Response } from "groupversion/types";

/** A sail. */
export interface Sail {
  /**
   * A short code.
   * @readOnly
   * @minLength 3
   * @default "abc"
   */
  code: string;
  hoisted: DateTime;
}

/** A boat. */
export interface Boat {
  code: Sail["code"];
  /**
   * The code of another one.
   * @minLength 5
   */
  other?: Sail["code"];
  times: Sail["hoisted"][];
}

/**
 * Operations.
 * @operations
 */
export interface BoatOperations {
  /**
   * Stores a boat.
   * @route PUT /boats/{code}
   */
  put(code: Path<Sail["code"]>, body: Body<Boat>): Response<204>;
  /**
   * Stores a sail.
   * @route PUT /sail
   */
  putSail(body: Body<Sail>): Response<204>;
}
