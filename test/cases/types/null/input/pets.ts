/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** A pet. */
export interface Pet {
  name: string | null;
  owners: (Owner | null)[];
  nothing: null;
}

/** An owner. */
export interface Owner {
  /** Never reached by any operation would be no reason to complain, but this one is. */
  pets: Record<string, string | null>;
  houses: Houses;
}

/** Named values beside others. */
export interface Houses {
  first: string;
  [name: string]: string | null;
}

/** Not published, as no operation reaches it. */
export interface Unused {
  name: string | null;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
  /** @route GET /pets/first */
  first(): Pet | null;
}
