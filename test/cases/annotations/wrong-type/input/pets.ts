/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Query } from "groupversion/types";

/**
 * A name.
 * @minimum 1
 */
type Name = string;

/** A pet. */
export interface Pet {
  /** @maxLength 3 */
  age: number;
  /** @minItems 3 */
  name: string;
  /** @pattern ^a */
  born: { year: number };
  names: Name[];
  shelter: {
    /** @minLength 1 */
    places: number;
  };
  /** @maxProperties 1 */
  others: Pet[];
  /** @listType set */
  map: Record<string, string>;
  /** Any value takes any keyword.
   * @minimum 1 */
  any: unknown;
}

/** What to list. */
export interface ListOptions {
  /** @maximum 5 */
  sort: "name" | "age";
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(options: Query<ListOptions>): Pet[];
}
