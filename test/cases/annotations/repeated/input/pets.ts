/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** A pet. */
export interface Pet {
  /**
   * @minimum 5
   * @minimum 6
   */
  age: number;
}

/** @operations */
export interface PetOperations {
  /**
   * @route GET /pets
   * @route GET /animals
   * @response 404 None.
   * @response 410 None any more.
   */
  list(): Pet[];
}
