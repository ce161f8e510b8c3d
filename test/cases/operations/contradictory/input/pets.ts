/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Body, File, Form, Header, Path, Query } from "groupversion/types";

/** A pet. */
export interface Pet {
  name: string;
}

/** Fields. */
interface Fields {
  search: string;
  pets: Pet[];
  /** @collectionFormat multi */
  ids: string[];
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets/{id} */
  read(name: Path<string>): Pet;
  /** @route POST /pets */
  create(pet: Pet, other: Body<Pet>): Pet;
  /** @route POST /pictures */
  upload(pet: Body<Pet>, picture: Form<File>): void;
  /** @route POST /pictures/many */
  uploadMany(pictures: Form<File[]>): void;
  /** @route GET /search */
  search(fields: Query<Fields>, search: Query<string>, pet: Header<Record<string, string>>): Pet[];
  /** @route GET /headers */
  headers(fields: Header<Fields>): Pet[];
  /** @route GET /files */
  files(file: Query<File>, any: unknown, maybe: Query<string | null>): Pet[];
}
