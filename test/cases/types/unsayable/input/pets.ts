/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { DateTime } from "groupversion/types";

declare const secret: unique symbol;

class Dog {
  name = "";
}

namespace Zoo {
  export interface Ape {
    name: string;
  }
  export const size = 1;
}

enum Mixed {
  No = 0,
  Yes = "yes",
}

type Ears = [string, string];

type Loop = Loop[];

type JsonValue = string | JsonValue[];

/** A box of anything. */
export interface Box<T> {
  content: T;
}

/** A pet. */
export interface Pet {
  animal: Cat | Bird;
  mixed: string | number;
  level: Mixed;
  bark(): void;
  sing: () => string;
  new (name: string): Pet;
  id: bigint;
  mark: symbol;
  made: typeof secret;
  nothing: void;
  never: never;
  none: undefined;
  route: `/${string}`;
  friends: Set<Cat>;
  homes: Map<string, string>;
  later: Promise<Cat>;
  photo: Uint8Array;
  error: Error;
  ears: Ears;
  legs: [number, number];
  box: Box<Cat>;
  dog: Dog;
  zoo: Zoo;
  ape: Zoo.Ape;
  loop: Loop;
  value: JsonValue;
  untyped;
  [secret]: string;
  ["computed" + 1]: string;
}

/** Keys are strings. */
export interface ByNumber {
  [key: number]: string;
}

/** Not the alias, but what extends it. */
export interface Cats extends Array<Cat> {
  count: number;
}

/** A moment is no object. */
export interface Moment extends Date {
  zone: string;
}

/** A cat. */
export interface Cat {
  lives: Record<number, string>;
}

/** A bird. */
export interface Bird extends Dog {
  sings: boolean;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
