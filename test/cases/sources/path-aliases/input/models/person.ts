/**
 * People.
 * @packageDocumentation
 * @modelPackage people
 */

/** A person. */
export interface Person {
  name: string;
}
