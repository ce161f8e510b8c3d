/**
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

import type { draught } from "./values.js";
import harbour from "./values.js";

const beam = 3;
type Key = string & { readonly __brand: "key" };

/** A boat. */
export interface Boat {
  beam: beam;
  draught: draught;
  harbour: harbour;
  sail: typeof sail;
  log: ReadableStream;
  any: JSON;
  byKey: Record<Key, string>;
  flags: { [K in string as `x-${K}`]: string };
}

/**
 * Boats.
 * @operations
 */
export interface Boats {
  /**
   * Changes a boat.
   * @route PUT /boat
   */
  changeBoat(body: Body<Boat>): Response<204>;
}
