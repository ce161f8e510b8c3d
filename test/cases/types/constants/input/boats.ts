/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

export const RIGS = { sloop: { main: "main", jib: "jib" }, cat: { main: "main" } } as const;
export const LIMITS = {
  /**
   * The greatest length.
   * @title Length
   */
  length: 12 as number,
  flags: ["SE", "NO"] as string[],
};

type Sails<T> = { [K in keyof T]: (keyof T[K])[] };
export type RigSails = Sails<typeof RIGS>;

/** A boat. */
export interface Boat {
  rig: keyof typeof RIGS;
  sails: { [K in keyof typeof RIGS]: (keyof (typeof RIGS)[K])[] };
  main: (typeof RIGS)["sloop"]["main"];
  limits: typeof LIMITS;
  all: RigSails;
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
