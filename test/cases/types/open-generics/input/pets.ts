/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */

type Wrapped<T> = T extends string ? { text: T } : { value: T };

type First<T extends unknown[]> = T[0];

/** A generic interface alone is no definition. */
export interface Holder<T> {
  content: T extends string ? "text" : "other";
  first: T;
}

/** What it holds. */
export type TextHolder = Holder<string>;

type Nothing = Extract<"a", "b">;

/** A pet. */
export interface Pet {
  nothing: Nothing;
  branded: string & { readonly __brand: "pet" };
  part: Pick<string, "length">;
  first: First<[string, number]>;
  wrapped: Wrapped<number>;
  missing: Partial<Pet>["nope"];
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
  /** @route GET /holders */
  holders(): TextHolder[];
}
