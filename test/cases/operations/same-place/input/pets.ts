/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** @operations */
export interface PetOperations {
  /** @route GET /pets/{id} */
  read(id: string): string;
  /** @route GET /pets/{name} */
  readByName(name: string): string;
  /** @route DELETE /pets/{pet} */
  remove(pet: string): void;
  /** @route PUT /pets */
  replace(): void;
  /**
   * @route POST /pets
   * @operationId replace
   */
  create(): void;
}
