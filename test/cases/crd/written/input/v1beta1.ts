/**
 * Beds, earlier.
 * @packageDocumentation
 * @groupVersion garden.example.com/v1beta1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * A bed of plants.
 * @resource beds shortNames=bd categories=all
 * @served no
 * @deprecated Use v1.
 */
export interface Bed extends TypeMeta {
  /**
   * Only short names.
   */
  metadata: ObjectMeta & { name: ShortName };
  /**
   * What it should be like.
   * @preserveUnknownFields
   * @validation self == oldSelf message="beds of this version cannot be changed"
   */
  spec: object;
}

/**
 * A short name.
 * @maxLength 20
 */
export type ShortName = string;

/** Beds. */
export interface BedList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The beds. */
  items: Bed[];
}
