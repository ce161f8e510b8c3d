/**
 * Moorings.
 * @packageDocumentation
 * @modelPackage moorings
 */
import type { Body, DateTime, Int32, Int64, Response } from "groupversion/types";

/** A place in a harbour. */
export interface Berth {
  /** Its number. */
  number: Int32;
}

declare function find(id: Int64, since: DateTime, ...lengths: Int32[]): Berth;
declare function lengthOf(berth: Berth): Int32;
declare function reserve(until: DateTime): Promise<Int64>;
declare function generic<T>(value: T): T;

type Free = (from: DateTime, to?: DateTime) => Int64;
type First<T extends readonly unknown[]> = T[0];

/** A mooring. */
export interface Mooring {
  a: ReturnType<typeof lengthOf>;
  b: ReturnType<typeof find>;
  c: ReturnType<Free>;
  d: Awaited<ReturnType<typeof reserve>>;
  e: Parameters<typeof find>[0];
  f: Parameters<typeof find>[1];
  g: Parameters<typeof lengthOf>[number];
  h: [Int64, DateTime][1];
  i: First<[Int32, string]>;
  j: First<Parameters<Free>>;
  k: ReturnType<typeof generic<string>>;
}

/**
 * Operations.
 * @operations
 */
export interface MooringOperations {
  /**
   * Stores a mooring.
   * @route PUT /mooring
   */
  put(body: Body<Mooring>): Response<204>;
}
