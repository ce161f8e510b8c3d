/**
 * Pets.
 * @packageDocumentation
 * @groupVersion pets.example.com/v1
 */

/** @operations each=groupVersion */
export interface VersionOperations {
  /** @route GET {root}/about */
  getAbout(): string;
  /** @route GET /about */
  getEverywhere(): string;
}

/**
 * A pet.
 * @resource pets verbs=get
 */
export interface Pet {
  name: string;
}
