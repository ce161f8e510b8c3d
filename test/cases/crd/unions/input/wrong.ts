/**
 * Moorings.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/** What a mooring should be like. */
export interface MooringSpec {
  /** These share their only field. */
  line: { metres: Int32 } | { metres: string };
  /** These are not both objects. */
  place: string | { buoy: Int32 };
  /** One type for each position. */
  position: [Int32, string];
  /** A number may have a fraction. */
  depth: number | string;
  /** True and false go with nothing. */
  free: boolean | string;
}

/**
 * A mooring.
 * @resource moorings verbs=get
 */
export interface Mooring extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What it should be like. */
  spec: MooringSpec;
}
