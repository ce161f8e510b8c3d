/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Int32, Int64, Uuid } from "groupversion/types";

/** One page of a list. */
interface Page<Item, Cursor = Uuid> {
  /** What is on it. */
  items: Item[];
  /** By name. */
  byName?: Record<string, Item>;
  /** Where the next page begins. */
  next?: Cursor;
}

/** A page with a total. */
interface CountedPage<Item> extends Page<Item, Int64> {
  /** How many there are on all pages. */
  total: Int64;
}

type NumberedPage<Item> = Page<Item, Int32>;

type Both<A, B> = A & B;

type Maybe<T> = T | undefined;

/** A pet. */
export interface Pet {
  /** Its name. */
  name: string;
  /** An inline use of a generic alias. */
  nicknames?: List<string>;
  /** May be left out, too. */
  weight: Maybe<Int32>;
}

type List<T> = T[];

export type PetPage = Page<Pet>;

/** With a comment of its own. */
export type CountedPetPage = CountedPage<Pet>;

/** Through another generic alias. */
export type NumberedPetPage = NumberedPage<Pet>;

/** A pet with an owner. */
export type OwnedPet = Both<Pet, { owner: string }>;

/** Extends a generic interface. */
export interface IdPage extends Page<Int64, string> {
  /** Of the page. */
  id: string;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pages */
  pages(): PetPage;
  /** @route GET /counted */
  counted(): CountedPetPage;
  /** @route GET /numbered */
  numbered(): NumberedPetPage;
  /** @route GET /owned */
  owned(): OwnedPet;
  /** @route GET /ids */
  ids(): IdPage;
}
