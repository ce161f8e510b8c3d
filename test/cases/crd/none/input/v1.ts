/**
 * Boats.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * A boat.
 * @resource boats verbs=get crd=no
 */
export interface Boat extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
}
