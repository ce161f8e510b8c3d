/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 * @minLength 3
 */

/**
 * A pet.
 * @route GET /pets
 * @subresource status
 * @groupVersion pets/v1
 */
export interface Pet {
  /**
   * Its name.
   * @resource names
   */
  name: string;
  /** Its age in years. @minimum 0 */
  age: number;
}

/**
 * An alias.
 * @operations
 */
export type Names = string[];

/**
 * A resource has a definition, and a generic interface has none.
 * @resource boxes
 */
export interface Box<T> {
  content: T;
}

/** @operations */
export interface PetOperations {
  /**
   * @route GET /pets
   * @readOnly
   */
  list(): Pet[];
}
