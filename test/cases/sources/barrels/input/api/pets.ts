/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Address, Person as Human } from "../models/index.js";
import type * as models from "../models/index.js";
import type Cat from "../models/cat.js";

/** A pet. */
export interface Pet {
  owner: Human;
  address: Address;
  sitter: models.Person;
  friend: Cat;
  street: models.places.Street;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
