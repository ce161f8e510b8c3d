/**
 * Pets and their pictures.
 * @packageDocumentation
 * @modelPackage petshop
 */
import type { File, Form, Header, Int32, Int64, Path, Query, Response, Uuid } from "groupversion/types";
import type { NewPet, Pet, PetChanges, PetPage, Problem, Slug } from "./models.js";

type NotFound = Response<404, Problem>;

type Failure = Response<"default", Problem>;

/** What to list. */
interface PetFilter {
  /** Only in this state. */
  status?: Pet["status"][];
  /**
   * Only with all of these words.
   * @collectionFormat csv
   */
  tags?: Slug[];
  /**
   * How many on a page.
   * @default 20
   * @minimum 1
   * @maximum 100
   */
  limit?: Int32;
  /** From which page on. */
  page?: Int32;
}

/** Headers of a list. */
interface ListHeaders {
  /** Requests that are left in this hour. */
  "X-Rate-Limit-Left": Int32;
  /** Pages before and after. */
  Link?: string;
}

/** A picture as a form sends it. */
interface PictureForm {
  /** The picture itself. */
  picture: File;
  /**
   * A line below it.
   * @maxLength 200
   */
  caption?: string;
}

/**
 * Animals that are for sale.
 * @operations
 * @tag pets
 * @security key
 * @security oauth pets:read
 */
export interface PetOperations {
  /**
   * Lists pets, the youngest first.
   * @summary List pets
   * @route GET /pets
   * @param requestId - Comes back in the answer.
   * @security none
   */
  listPets(filter: Query<PetFilter>, requestId?: Header<Uuid, "X-Request-Id">): Response<200, PetPage, ListHeaders> | Failure;

  /**
   * Offers a pet.
   * @route POST /pets
   * @response 201 The pet, with its number.
   * @response 409 There is one of that name.
   * @security oauth pets:read pets:write
   */
  createPet(pet: NewPet): Response<201, Pet, { Location: string }> | Response<409, Problem> | Failure;

  /**
   * Reads a pet.
   * @route GET /pets/{petId}
   * @param petId - Number of the pet.
   * @returns The pet.
   */
  readPet(petId: Path<Int64>): Pet | NotFound | Failure;

  /**
   * Changes a pet.
   * @route PATCH /pets/{petId}
   * @consumes application/merge-patch+json
   * @security oauth pets:write
   */
  changePet(petId: Path<Int64>, changes: PetChanges): Pet | NotFound;

  /**
   * Takes a pet out of the shop.
   * @deprecated Sell it instead.
   * @route DELETE /pets/{petId}
   * @security key
   */
  deletePet(petId: Path<Int64>, reason?: Query<"sold" | "ill" | "lost">): Response<204> | NotFound;

  /**
   * Adds a picture.
   * @route POST /pets/{petId}/pictures
   */
  addPicture(petId: Path<Int64>, form: Form<PictureForm>): Response<201, void, { Location: string }>;

  /**
   * Reads a picture.
   * @route GET /pets/{petId}/pictures/{number}
   * @produces image/png image/jpeg
   */
  readPicture(petId: Path<Int64>, number: Int32, width?: Query<Int32>): Response<200, File, { ETag: string }> | NotFound;

  /**
   * Gives a pet another name.
   * @route POST /pets/{petId}/name
   */
  renamePet(petId: Path<Int64>, name: Form<string>): Pet;
}
