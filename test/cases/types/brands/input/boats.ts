/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Int32, Response } from "groupversion/types";

type Brand<T, Name> = T & { readonly __brand: Name };
declare const tag: unique symbol;

/** A berth. */
export type BerthId = Brand<Int32, "BerthId">;

/** A name that was checked. */
export type CheckedName = string & { readonly [tag]: "name" };

/**
 * A flag state.
 * @maxLength 2
 */
export type Flag = Brand<"SE" | "NO", "Flag">;

interface Nominal {
  readonly __nominal: true;
}

/** A boat. */
export interface Boat {
  berth: BerthId;
  name: CheckedName;
  flag: Flag;
  depth: number & Nominal;
  picked: Pick<{ berth: BerthId; other: string }, "berth">;
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
