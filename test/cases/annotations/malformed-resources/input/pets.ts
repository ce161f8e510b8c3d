/**
 * Pets.
 * @packageDocumentation
 * @groupVersion Pets/v1
 */

/** Only one word, and no capital letters, is a group. */
export interface Nothing {
  name: string;
}
