/**
 * @packageDocumentation
 * @modelPackage operations
 */
import type { Path, Query, Response } from "groupversion/types";
import type { Garden, Park, Problem } from "./models.js";

/** @minLength 2 */
type GardensGetOneSortByItemItem = string;

/** @operations */
export interface GardensOperations {
  /**
   * @route GET /api/v1/gardens/{garden}
   * @tag gardens
   * @produces application/json
   * @response 200 The garden
   * @response 4XX Wrong
   */
  "gardens/get-one"(
    garden: Path<string>,
    sortBy?: Query<GardensGetOneSortByItemItem[], "sort-by">,
  ): Response<200, Garden | Park> | Response<"4XX", Problem>;
}
