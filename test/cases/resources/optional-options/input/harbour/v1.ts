/**
 * Boats.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1.js";

/**
 * A boat.
 * @resource boats verbs=get,delete
 */
export interface Boat extends TypeMeta {
  /** Its name and labels. */
  metadata?: ObjectMeta;
  /** What is wanted of it. */
  spec?: BoatSpec;
}

/** Several of them. */
export interface BoatList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The items. */
  items: Boat[];
}

/** What is wanted, in harbour.example.com/v1. */
export interface BoatSpec {
  /** How long it is. */
  length?: string;
}
