/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { DateTime, File, Int32, Response, Uuid } from "groupversion/types";

/** What went wrong. */
export interface Problem {
  message: string;
}

/** Limits. */
interface Limits {
  /**
   * Requests that are left.
   * @minimum 0
   * @example 10
   */
  "X-Left": Int32;
  /** When they are renewed. */
  "X-Renewed"?: Moment;
}

/**
 * A moment.
 * @definition
 */
export type Moment = DateTime;

/** A pet. */
export interface Pet {
  name: string;
}

type NotFound = Response<404, Problem>;

type Failure = NotFound | Response<"default", Problem>;

type Created<T = void> = Response<201, T, { Location: string }>;

type Ok<T> = Response<200, T, Limits>;

/** @operations */
export interface PetOperations {
  /**
   * @route GET /pets
   * @returns All of them.
   * @response default Something else.
   */
  list(): Ok<Pet[]> | Failure;
  /** @route POST /pets */
  create(pet: Pet): Created<Pet> | Failure;
  /** @route POST /pets/many */
  createMany(pets: Pet[]): Created;
  /** @route GET /pets/first */
  first(): Pet | NotFound;
  /** @route DELETE /pets */
  clear(): void;
  /** @route DELETE /pets/first */
  remove(): Response<204>;
  /**
   * @route GET /pets/picture
   * @produces image/png image/jpeg
   */
  picture(): Response<200, File, { ETag: Uuid }>;
  /**
   * @route GET /old
   * @response 301 It moved.
   * @response 599
   */
  old(): never;
}
