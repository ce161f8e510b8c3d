/**
 * @packageDocumentation
 * @modelPackage operations
 */
import type { Form, Integer, Path, Response } from "groupversion/types";
import type { Boat, Problem } from "./models.js";

/** @operations */
export interface BoatsOperations {
  /**
   * @route GET /boats/{id}
   * @tag boats
   * @param id - Number of the boat.
   * @response 200 The boat.
   * @response default A problem.
   */
  getBoat(
    id: Path<Integer>,
  ):
    | Response<200, Boat, {}, "application/json">
    | Response<200, string, {}, "text/csv">
    | Response<"default", Problem, {}, "application/json">;

  /**
   * @route POST /boats/{id}
   * @tag boats
   * @consumes application/x-www-form-urlencoded
   * @param id - Number of the boat.
   * @response 204 Painted.
   */
  paintBoat(id: Path<Integer>, color: Form<string>): never;
}
