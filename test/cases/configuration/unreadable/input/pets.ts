/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  listPets(): string[];
}
