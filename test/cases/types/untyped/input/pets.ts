/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** A pet. */
export interface Pet {
  name;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets/{id} */
  read(id, fields): Pet;
  /** @route DELETE /pets */
  clear();
  /** @route PUT /pets */
  [Symbol.iterator](): void;
}
