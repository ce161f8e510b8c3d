/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

/** A pet. */
export interface Pet {
  patch?: Partial<Pet>;
}

type Chain = { next: Chain }[];

/** An owner. */
export interface Owner extends Omit<Owner, "x"> {
  name: string;
}

interface Node<T> {
  value: T;
  next?: Node<T>;
}

export type TextNode = Node<string>;

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
  /** @route GET /chains */
  chains(): Chain;
}
