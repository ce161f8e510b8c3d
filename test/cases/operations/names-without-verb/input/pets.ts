/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  listPets(): string[];
  /** @route POST /pets/feed */
  feedPets(): void;
  /**
   * @route POST /pets/wash
   * @operationId washAllPets
   */
  washPets(): void;
  /** @route GET / */
  getRoot(): string;
  name: string;
  /** Without a route. */
  getNothing(): string;
}
