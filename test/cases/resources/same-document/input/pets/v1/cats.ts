/**
 * Cats.
 * @packageDocumentation
 * @groupVersion cats.example.com/v1
 */

/** @operations */
export interface CatOperations {
  /** @route GET /cats */
  cats(): string[];
}
