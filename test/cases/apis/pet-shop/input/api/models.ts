/**
 * What the shop has.
 * @packageDocumentation
 * @modelPackage petshop
 */
import type { DateTime, Double, FullDate, Int32, Int64, Uuid } from "groupversion/types";

/**
 * Letters, digits and hyphens.
 * @pattern ^[a-z0-9-]+$
 * @minLength 1
 * @maxLength 40
 */
export type Slug = string;

/**
 * What went wrong.
 * @title Problem
 */
export interface Problem {
  /**
   * For programs.
   * @example "pet-sold"
   */
  code: Slug;
  /** For people. */
  message: string;
  /** Where in the request, as JSON pointers. */
  at?: string[];
}

/** A kind of animal. */
export interface Species {
  /** Its name in Latin. */
  latin: string;
  /** Legs of a healthy one. */
  legs: 0 | 2 | 4 | 6 | 8;
}

/**
 * An animal that is for sale, or was.
 * @example {"id": 1, "name": "Rex", "status": "available"}
 */
export interface Pet {
  /**
   * Given by the shop.
   * @readOnly
   */
  id: Int64;
  /**
   * What it is called.
   * @minLength 1
   */
  name: string;
  /**
   * Where it is.
   * @default "available"
   */
  status: "available" | "reserved" | "sold";
  /** When it was born, as far as anybody knows. */
  born?: FullDate;
  /**
   * In kilograms.
   * @minimum 0
   * @exclusiveMinimum
   * @maximum 2000
   */
  weight?: Double;
  species: Species;
  /**
   * Words to find it by.
   * @uniqueItems
   * @maxItems 10
   */
  tags?: Slug[];
  /** Parents that are known to the shop. */
  parents?: Pet[];
  /** Vaccinations by disease. */
  vaccinations?: Record<string, FullDate>;
  /**
   * What it was called before.
   * @deprecated Use name.
   */
  formerName?: string;
}

/** A pet as a customer offers it. */
export type NewPet = Omit<Pet, "id" | "parents" | "formerName">;

/** Fields of a pet that change. */
export type PetChanges = Partial<NewPet>;

/** One page of a list. */
interface Page<Item> {
  /** What is on it. */
  items: Item[];
  /** How many there are on all pages. */
  total: Int64;
}

/** Pets on a page. */
export type PetPage = Page<Pet>;

/** Something that is bought. */
export interface Order {
  id: Uuid;
  petId: Int64;
  /** When it was placed. */
  at: DateTime;
  /**
   * How many tins of food go with it.
   * @minimum 0
   * @multipleOf 6
   */
  tins?: Int32;
}
