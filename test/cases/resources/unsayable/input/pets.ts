/**
 * Pets.
 * @packageDocumentation
 * @groupVersion pets.example.com/v1
 */
import type { ObjectMeta } from "groupversion/api-types/core/v1/meta";
import type { TypeMeta } from "groupversion/api-types/machinery/unversioned";

/**
 * A pet.
 * @resource pets
 * @resource animals list=PetsList
 * @subresource status of=pets
 * @subresource tricks of=pets
 * @subresource food of=pets verbs=get kind=Foood
 * @subresource bath of=pets methods=GET options=toys/v1.BathOptions
 */
export interface Pet extends TypeMeta {
  metadata?: ObjectMeta;
}

/** Food. */
export interface Food extends TypeMeta {
  name: string;
}

/** Toys. */
export interface ToyList {
  items: Toy[];
}

/**
 * A toy.
 * @resource toys
 * @resource toys scope=Cluster
 */
export interface Toy extends TypeMeta {
  metadata?: ObjectMeta;
}
