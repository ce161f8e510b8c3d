/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** @operations */
export interface PetOperations {
  /** @route GET / */
  getRoot(): string;
}
