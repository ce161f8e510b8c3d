/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, DateTime, Int32, Int64, Response } from "groupversion/types";

type Later = Promise<string>;

/** An item aboard. */
export interface Item {
  /** Its name. */
  name: string;
}

declare function load(): Promise<Item>;

type Json<T> = T extends Date ? string : T extends Map<string, unknown> ? never : T extends () => unknown ? never : T;

/** A boat. */
export interface Boat {
  a: Awaited<Promise<string>>;
  b: Awaited<Item>;
  c: Awaited<ReturnType<typeof load>>;
  d: Awaited<Later>;
  e: Awaited<Promise<Promise<Int32>>>;
  f: Awaited<DateTime>;
  g: NoInfer<Int64>;
  h: Json<number>;
  i: Json<Item>;
  j: Json<Date>;
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
