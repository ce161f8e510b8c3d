/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Response } from "groupversion/types";

/** A pet. */
export interface Pet {
  /** @minimum one */
  age: number;
  /** @minimum 1e999 */
  huge: number;
  /** @maximum 9223372036854775807 */
  exact: number;
  /** @default 9007199254740993 */
  start: number;
  /** @maxLength -1 */
  name: string;
  /** @pattern [a- */
  code: string;
  /** @default Always */
  policy: string;
  /** @default */
  nothing: string;
  /** @listType bag */
  tags: string[];
  /** @uniqueItems yes */
  set: string[];
  /** @extension owner "me" */
  owner: string;
  /** @since next */
  later: string;
}

/**
 * @kind Pet
 * @title
 */
export interface Kind {
  name: string;
}

/**
 * @schema text
 */
export type Text = string;

/**
 * @schema string date-time utc
 */
export type Moment = string;

/** @operations */
export interface PetOperations {
  /** @route FETCH /pets */
  fetch(): Pet[];
  /** @route GET pets */
  relative(): Pet[];
  /** @route GET */
  nowhere(): Pet[];
  /** @route GET /pets?limit={limit} */
  query(limit: number): Pet[];
  /** @route GET /pets/{id */
  open(id: string): Pet[];
  /** @route GET /pets/{id}/friends/{id} */
  twice(id: string): Pet[];
  /**
   * @route GET /dogs
   * @param limitt - How many.
   * @response 600 Whatever.
   * @produces json
   * @returns
   */
  dogs(limit: number): Pet[];
  /**
   * @route GET /cats
   */
  cats(): Response<number, Pet>;
}
