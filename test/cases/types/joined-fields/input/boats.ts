/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, DateTime, Int32, Response } from "groupversion/types";

interface Named {
  /** Its name. */
  name: string;
  size?: Int32;
  rig: "sloop" | "yawl";
  place: { pier: Int32 };
}
interface Known {
  name: "Ketch" | "Yawl";
  size: Int32;
  rig: "yawl" | "cutter";
  place: { berth: DateTime };
}

/** A boat. */
export type Boat = Named & Known;

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
