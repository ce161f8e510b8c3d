/**
 * Cats.
 * @packageDocumentation
 * @groupVersion cats/v1
 */

/** A cat's name. */
export interface Name {
  text: string;
}

/** @operations */
export interface CatOperations {
  /** @route GET /cats */
  cats(): Name[];
}
