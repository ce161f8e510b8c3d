/**
 * Boats in a harbour.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { DateTime, Int32 } from "groupversion/types";

/** Sailor is a member of the crew. */
export interface Sailor {
  /**
   * Name of the sailor.
   * @maxLength 63
   */
  name: string;
  /** Rank on board. */
  rank?: "mate" | "captain";
}

/**
 * BoatSpec is what a boat should be like.
 * @validation !has(self.copies) || self.copies < 9 message="too many"
 */
export interface BoatSpec {
  /** Purpose of the boat. */
  purpose: "fishing" | "racing";
  /**
   * Copies of the boat.
   * @minimum 0
   * @default 1
   */
  copies?: Int32;
  /**
   * Crew on board.
   * @listType map
   * @listMapKey name
   * @maxItems 20
   */
  crew?: Sailor[];
  /** Labels of the boat. */
  labels?: Record<string, string>;
  /** Sails when. */
  sails?: DateTime;
}

/** BoatStatus is what a boat is like. */
export interface BoatStatus {
  /** Copies that there are. */
  copies: Int32;
}

/**
 * Boat is a boat.
 * @resource boats verbs=get shortNames=bt
 * @subresource status
 * @subresource scale spec=.spec.copies status=.status.copies
 * @printColumn Purpose .spec.purpose
 */
export interface Boat extends TypeMeta {
  metadata?: ObjectMeta;
  spec: BoatSpec;
  status?: BoatStatus;
}
