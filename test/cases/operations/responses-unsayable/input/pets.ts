/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Response } from "groupversion/types";

/** A pet. */
export interface Pet {
  name: string;
}

type Conflict = Response<409, string>;

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Response<409, Pet> | Conflict;
  /** @route POST /pets */
  create(pet: Pet): Pet | string | Response<404, Pet>;
  /** @route PUT /pets */
  never(): never;
  /** @route DELETE /pets */
  clear(): Response<200, Pet, { first: Pet }>;
}
