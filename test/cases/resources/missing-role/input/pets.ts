/**
 * Pets.
 * @packageDocumentation
 * @groupVersion pets.example.com/v1
 */

/**
 * A pet.
 * @resource pets verbs=get,delete,patch
 */
export interface Pet {
  name: string;
}

/** A patch. */
export interface Patch {
  name?: string;
}
