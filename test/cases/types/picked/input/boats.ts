/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Int32, Response } from "groupversion/types";

interface Source {
  /** Its name. */
  name: string;
  length: Int32;
  sail(): void;
  onSail: () => void;
  pair: [number, number];
}

class Hull {
  /** Its colour. */
  color: string = "white";
  paint(): void {}
}

interface Deep {
  self?: Pick<Deep, "name">;
  name: string;
}

/** Two fields. */
export type Named = Pick<Source, "name" | "length">;

/** A boat. */
export interface Boat extends Omit<Source, "sail" | "onSail" | "pair"> {
  named: Named;
  hull: Pick<Hull, "color">;
  deep: Deep;
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
