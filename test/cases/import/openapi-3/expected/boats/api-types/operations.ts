/**
 * @packageDocumentation
 * @modelPackage operations
 */
import type { Body, Form, Integer, Path, Query, Response } from "groupversion/types";
import type { Boat, Problem, Wreck } from "./models.js";

/** @example "Quay" */
type GetBoatNearItem = string;

type GetBoat200Headers = {
  /**
   * How deep it lies.
   * @minimum 0
   */
  "X-Draught": number;
  /** @example "next" */
  Link?: string;
};

type GetBoat4XXHeaders = {
  "Retry-After"?: Integer;
};

/** @operations */
export interface BoatsOperations {
  /**
   * @route GET /boats/{id}
   * @tag boats
   * @security key & user read
   * @security none
   * @externalDocs https://boats.example.com/docs - Pictures
   * @server https://harbour.example.com - The harbour's own.
   * @param id - Number of the boat.
   * @param near - A place.\
   * Or the name of one.
   * @style filter deepObject explode=yes
   * @style parts form explode=no
   * @response 200 The boat.
   * @response 4XX A mistake of yours.
   * @response default A problem.
   */
  getBoat(
    id: Path<Integer>,
    filter?: Query<{
      color?: string;
    }>,
    parts?: Query<string[]>,
    near?: Query<GetBoatNearItem>,
  ):
    | Response<200, Boat, GetBoat200Headers, "application/json">
    | Response<200, string, {}, "text/csv">
    | Response<"4XX", void, GetBoat4XXHeaders>
    | Response<"default", Problem, {}, "application/json">;

  /**
   * @route POST /boats/{id}
   * @tag boats
   * @consumes application/x-www-form-urlencoded
   * @server https://harbour.example.com - The harbour's own.
   * @param id - Number of the boat.
   * @response 204 Painted.
   */
  paintBoat(id: Path<Integer>, color: Form<string>): never;

  /**
   * @callback POST dried https://{$request.query.host}/dry of=paintBoat
   * @operationId none
   * @consumes application/json
   * @response 204 Noted.
   */
  dried(body?: Body<Boat>): never;

  /**
   * @route GET /boats/{id}/log
   * @operationId none
   * @tag boats
   * @produces text/plain
   * @response 200 The log.
   */
  getBoatsIdLog(id: Path<string>): string;
}

/** @operations */
export interface WebhookOperations {
  /**
   * @webhook POST boatSunk
   * @consumes application/json
   * @response 204 Noted.
   */
  tellOfWreck(body?: Body<Wreck>): never;
}
