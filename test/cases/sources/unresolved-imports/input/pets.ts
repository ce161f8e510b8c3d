/**
 * Pets.
 * @packageDocumentation
 * @modelPackage pets
 */
import type { Collar } from "./collars.js";
import type { Owner, Vet } from "./shared/owner.js";
import * as shared from "./shared/owner.js";
export * from "./nowhere.js";

/** A pet. */
export interface Pet {
  collar: Collar;
  collars: Collar[];
  owner: Owner;
  vet: Vet;
  friend: Frend;
  groomer: shared.Groomer;
  breeder: import("./breeders.js").Breeder;
  seller: import("./shared/owner.js").Seller;
  sum: typeof missing;
  labels: Record<string>;
  part: Partial;
}

/** A dog. */
export interface Dog extends Animal {
  barks: boolean;
}

/** @operations */
export interface PetOperations {
  /** @route GET /pets */
  list(): Pet[];
}
