/**
 * Dogs.
 * @packageDocumentation
 * @groupVersion dogs.example.com/v1
 */

/** @operations */
export interface DogOperations {
  /** @route GET /dogs */
  dogs(): string[];
}
