/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Body, DateTime, File, Form, Header, Int32, IntOrString, Path, Query, Uuid } from "groupversion/types";

type Token = Header<string, "X-Token">;

type Page = Query<PageSize>;

type Renamed<T> = Query<T, "renamed-by-alias">;

/**
 * How many.
 * @minimum 1
 * @example 20
 */
type PageSize = Int32;

/** What to list. */
interface Filter {
  /**
   * Only these.
   * @collectionFormat csv
   * @minItems 1
   * @example ["dog"]
   */
  kinds?: ("dog" | "cat")[];
  /**
   * From then on.
   * @title Beginning
   * @extension x-order 1
   */
  since?: DateTime;
  /**
   * Needed.
   * @default 5
   */
  depth: Int32;
}

/** A form. */
interface Upload {
  /** Its picture. */
  picture: File;
  /** A line below. */
  caption?: string;
}

/** A pet. */
export interface Pet {
  name: string;
}

/** @operations */
export interface PetOperations {
  /**
   * @route GET /pets
   * @param search - Words
   *   to look for.
   */
  list(filter: Query<Filter>, page: Page, token: Token, search?: string, sort?: Renamed<"name" | "age">): Pet[];
  /** @route GET /pets/{id} */
  read(id: Uuid, share: Query<IntOrString>): Pet;
  /** @route PUT /pets/{pet-id}/all */
  replace(id: Path<Uuid, "pet-id">, pet: Pet): Pet;
  /** @route PATCH /pets/{id} */
  patch(id: string, patch: Body<Partial<Pet>>, filter?: Query<Filter>): Pet;
  /** @route DELETE /pets */
  clear(pet: Body<Pet>, ids?: string[]): void;
  /** @route POST /pets/{id}/pictures */
  upload(id: string, form: Form<Upload>): void;
  /** @route POST /pets/{id}/names */
  rename(id: string, name: Form<string>, aliases?: Form<string[]>): void;
}
