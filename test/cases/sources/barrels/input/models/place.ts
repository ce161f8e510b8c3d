/**
 * Places.
 * @packageDocumentation
 * @modelPackage places
 */

/** A place. */
export interface Place {
  street: Street;
}

/** A street. */
export interface Street {
  name: string;
}
