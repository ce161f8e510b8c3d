/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32 } from "groupversion/types";

type Keys = "name" | "age";

/** A pet. */
export interface Pet {
  /** Its name. */
  name: string;
  /**
   * Its age.
   * @minimum 0
   */
  age?: Int32;
  /** Its friends. */
  friends: Pet[];
}

/** Any part of a pet. */
export type PetPatch = Partial<Pet>;

/** All of a pet. */
export type WholePet = Readonly<Required<Pet>>;

export type PetName = Pick<Pet, Keys>;

export type LonelyPet = Omit<Pet, "friends">;

/** Several steps at once. */
export type NewPet = Required<Pick<Pet, "age">> & Omit<Pet, keyof PetName>;

/** A visit. */
export interface Visit {
  patch: Partial<Pet>;
  whole: Required<Pet>;
  name: Pick<Pet, "name">;
  lonely: Omit<Pet, "friends" | "nothing">;
  certain: NonNullable<string | undefined>;
  both: LonelyPet & { vet: string };
}

/** @operations */
export interface PetOperations {
  /** @route PATCH /pets */
  patch(pet: PetPatch): WholePet;
  /** @route POST /pets */
  create(pet: NewPet): PetName;
  /** @route GET /lonely */
  lonely(): LonelyPet[];
  /** @route GET /visits */
  visits(): Visit[];
}
