/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32 } from "groupversion/types";

/** What has a name. */
export interface Named {
  /** What it is called. */
  name: string;
  /** Labels of any kind. */
  labels?: Record<string, string>;
}

/** What grows old. */
export interface Aged {
  /** Years. */
  age: Int32;
}

/** Gives an interface another name. */
type Labelled = Named;

/** A thing with an owner of some type. */
interface Owned<Owner, Since = string> {
  /** Whose it is. */
  owner?: Owner;
  /** Since when. */
  since: Since;
}

/** A pet. */
export interface Pet extends Labelled, Aged, Owned<Person> {
  /** Narrower than what it overrides. */
  name: "Rex" | "Mia";
  /** No longer optional. */
  owner: Person;
}

/** A person. */
export interface Person extends Omit<Named, "labels">, Partial<Aged> {
  /** Pets of the person. */
  pets?: Pet[];
}

/** Declared in two parts. */
export interface Shelter {
  /** First part. */
  places: Int32;
}

export interface Shelter extends Named {
  /** Second part. */
  open: boolean;
}

/** Takes other fields too. */
export interface Record2 extends Record<string, string> {
  /** One that is known. */
  known: string;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  pets(): Pet[];
  /** @route GET /shelters */
  shelters(): Shelter[];
  /** @route GET /records */
  records(): Record2[];
}
