/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** A pet. */
export interface Pet {
  name: string;
}
