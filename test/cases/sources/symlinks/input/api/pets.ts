/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Person } from "@shop/models";
import type { Person as Same } from "../packages/models/index.js";

/** A pet. */
export interface Pet {
  owner: Person;
  sitter: Same;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
