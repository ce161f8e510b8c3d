/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** @operations */
export interface PetOperations {
  /**
   * @route GET /pets/{id}
   * @param id - Of the pet.
   */
  getPet(id: string): string;
  /**
   * @route DELETE /pets/{id}
   * @param id - Of what is deleted.
   */
  deletePet(id: string): void;
}
