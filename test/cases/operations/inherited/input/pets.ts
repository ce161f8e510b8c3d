/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

interface Countable {
  /** @route GET /count */
  count(): number;
}

/** @operations */
export interface PetOperations extends Countable {
  /** @route GET /pets */
  list(): Pet[];
}

/** A pet. */
export interface Pet {
  name: string;
}

/** @definition Animal */
export interface Pet {
  age: number;
}
