/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32, IntOrString } from "groupversion/types";

/** A pet. */
export interface Pet {
  /** @default "one" */
  age: Int32;
  /** @default 1.5 */
  legs: Int32;
  /** @default "hourly" */
  walks?: "daily" | "weekly";
  /** @example ["a", 1] */
  names: string[];
  /** @default true */
  port: IntOrString;
  /** @default "80%" */
  share: IntOrString;
  /** @default [] */
  owner: Owner;
  /** @default {"a": 1} */
  labels: Record<string, string>;
  nested: {
    /** @default 1 */
    name: string;
  };
}

/**
 * An owner.
 * @example "somebody"
 */
export interface Owner {
  name: string;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
