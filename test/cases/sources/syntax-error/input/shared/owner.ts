/**
 * Owners.
 * @packageDocumentation
 * @modelPackage owners
 */
export interface Owner {
  name: = string;
}
