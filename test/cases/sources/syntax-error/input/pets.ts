/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Owner } from "./shared/owner.js";

/** A pet. */
export interface Pet {
  name string;
  owner: Owner;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
