/**
 * Cats again.
 * @packageDocumentation
 * @groupVersion cats/v1
 */

/** Another name in the same GroupVersion. */
export interface Name {
  words: string[];
}
