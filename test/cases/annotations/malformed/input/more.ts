/**
 * A package is one word, and not a path that leads elsewhere.
 * @packageDocumentation
 * @modelPackage pets Pets
 */

/** @operations each=pet */
export interface MoreOperations {
  name: string;
}
