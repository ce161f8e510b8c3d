/**
 * Boats.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/** What a boat should be like. */
export interface BoatSpec {
  /** How many. */
  copies: Int32;
  /** Names. */
  names?: string[];
}

/**
 * A boat.
 * @resource boats verbs=get shortNames=bt
 * @subresource scale spec=.status.copies status=.spec.copies
 * @subresource sail verbs=create kind=Boat
 * @storageVersion
 * @printColumn Names .spec.names type=string
 * @selectableField .spec.names
 * @selectableField .spec.colour
 * @selectableField .metadata.name
 */
export interface Boat extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What it should be like. */
  spec: BoatSpec;
}
