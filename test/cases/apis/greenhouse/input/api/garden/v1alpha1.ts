/**
 * Beds as they were first thought of.
 * @packageDocumentation
 * @groupVersion garden.example.com/v1alpha1
 */
import type { ObjectMeta } from "groupversion/api-types/core/v1/meta";
import type { ListMeta, TypeMeta } from "groupversion/api-types/machinery/unversioned";
import type { PlantReference } from "./v1.js";

/**
 * A bed of plants, without a status.
 * @resource beds verbs=get,create,delete,list,watch,-watch delete=immediate export=no
 */
export interface Bed extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What grows in it. */
  plants: PlantReference[];
}

/** Beds. */
export interface BedList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The beds. */
  items: Bed[];
}
