/**
 * Dogs.
 * @packageDocumentation
 * @groupVersion dogs/v1
 */

/** A dog's name. */
export interface Name {
  words: string[];
}

/**
 * Renamed into the same.
 * @definition Name
 */
export interface Nickname {
  short: string;
}

/** @operations */
export interface DogOperations {
  /** @route GET /dogs */
  dogs(): Name[];
  /** @route GET /nicknames */
  nicknames(): Nickname[];
}
