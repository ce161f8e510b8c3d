/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32, Query } from "groupversion/types";

type MaybeName = string | null;

/** A pet. */
export interface Pet {
  /** Its name. */
  name: MaybeName;
  /**
   * Its age.
   * @minimum 0
   */
  age: Int32 | null;
  /** Its owner. */
  owner: Owner | null;
  owners: (Owner | null)[];
  color: "black" | "white" | null;
  nothing: null;
  neither?: null | undefined;
  names: Record<string, MaybeName> | null;
}

/** An owner. */
export interface Owner {
  name: string;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  first(limit?: Query<Int32 | null>): Pet | null;
}
