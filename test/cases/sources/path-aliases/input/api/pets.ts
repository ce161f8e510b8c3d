/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32 } from "groupversion/types";
import type { Person } from "@models/person";
import type { Person as Same } from "~person";

/** A pet. */
export interface Pet {
  owner: Person;
  sitter: Same;
  age: Int32;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
