/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** A pet. */
export interface Pet {
  owner?: Owner;
  parents: Pet[];
  patch?: PetPatch;
  index?: Record<string, Pet>;
}

/** An owner. */
export interface Owner {
  pets: Pet[];
}

/** Part of a pet, which may hold another part. */
export type PetPatch = Partial<Pet>;

/** An alias that is a tree. */
export type Tree = { value: string; children: Tree[] };

/**
 * A list of lists.
 * @definition
 */
export type Nested = Nested[];

/** Extends what refers to it. */
export interface Shelter extends Omit<Place, "keeper"> {
  pets: Pet[];
}

/** A place. */
export interface Place {
  shelter?: Shelter;
  keeper: string;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
  /** @route GET /trees */
  trees(): Tree;
  /** @route GET /nested */
  nested(): Nested;
  /** @route GET /shelters */
  shelters(): Shelter[];
}
