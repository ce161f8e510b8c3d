/**
 * Boats.
 * @packageDocumentation
 * @modelPackage boats
 */
import type { Body, Response } from "groupversion/types";

import type { Buoy, Light, Chart } from "harbour-types";

/**
 * A chart, under a name of this API.
 * @definition
 */
export type SeaChart = Chart;

/** A boat. */
export interface Boat {
  buoy: Buoy;
  light?: Pick<Light, "color">;
  chart?: SeaChart;
  charts?: Chart[];
  field?: keyof Buoy;
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
