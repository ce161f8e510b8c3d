/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { DateTime, Int32, Int64 } from "groupversion/types";

/** A pet. */
export interface Pet {
  /** Its name. */
  name: string;
  /**
   * Its age.
   * @minimum 0
   */
  age?: Int32;
  /** When it was born. */
  born: Date | null;
  /** Where it lives. */
  home: { street: string; since: DateTime };
  /** Of other pets. */
  friends: Pet["name"][];
  /**
   * Not for the public.
   * @internal
   */
  secret: string;
}

type Flags<T> = { [K in keyof T]?: boolean };

type Nullable<T> = { [K in keyof T]: T[K] | null };

type Settled<T> = { readonly [K in keyof T]-?: NonNullable<T[K]> };

type Id<T> = T extends string ? Int32 : Int64;

type ElementOf<T> = T extends (infer E)[] ? E : never;

type Getters<T> = { [K in keyof T as `get${Capitalize<string & K>}`]: T[K] };

/** Which fields to show. */
export type PetFlags = Flags<Pet>;

/** Every field may be null. */
export type NullablePet = Nullable<Pet>;

/** No field is missing or null. */
export type SettledPet = Settled<Pet>;

/** Renamed keys. */
export type PetGetters = Getters<Pick<Pet, "name" | "age">>;

/** Sizes by name. */
export type Sizes = { [K in "width" | "height"]: Int32 };

/** What comes out. */
export interface Result {
  field: keyof Pet;
  age: Pet["age"];
  born: Pet["born"];
  street: Pet["home"]["street"];
  since: Pet["home"]["since"];
  either: Pet["home"]["street" | "since"][];
  friend: Pet["friends"][number];
  id: Id<"text">;
  number: Id<number>;
  element: ElementOf<Pet[]>;
  text: ElementOf<string[]>;
  value: Exclude<"a" | "b" | "c", "b">;
  counts: { [K in keyof Pet]: Int64 };
  imported: import("groupversion/types").Int32;
  inline: { [name in "a" | "b"]?: Pet[] };
  when: Exclude<Date | string, string>;
}

/** @operations */
export interface PetOperations {
  /** @route GET /result */
  result(): Result;
  /** @route GET /flags */
  flags(): PetFlags;
  /** @route GET /nullable */
  nullable(): NullablePet;
  /** @route GET /settled */
  settled(): SettledPet;
  /** @route GET /getters */
  getters(): PetGetters;
  /** @route GET /sizes */
  sizes(): Sizes;
}
