/**
 * A group without a dot.
 * @packageDocumentation
 * @groupVersion harbour/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * A pier.
 * @resource piers verbs=get
 */
export interface Pier extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
}
