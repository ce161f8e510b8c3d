/**
 * Pets.
 * @packageDocumentation
 * @groupVersion pets.example.com/v1
 */

/**
 * A pet.
 * @resource pets
 */
export interface Pet {
  name: string;
}

/** Pets. */
export interface PetList {
  items: Pet[];
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
