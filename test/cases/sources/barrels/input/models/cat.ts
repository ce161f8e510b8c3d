/**
 * Cats.
 * @packageDocumentation
 * @modelPackage cats
 */

/** A cat. */
export default interface Cat {
  lives: number;
}
