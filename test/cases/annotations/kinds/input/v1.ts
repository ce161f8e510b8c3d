/**
 * Boats in a harbour.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * Who sails.
 * @exactlyOneOf skipper autopylot
 * @atMostOneOf skipper hands
 * @printColumn Skipper .skipper
 * @anyOf { "required": ["skipper"] }
 * @not ["skipper"]
 */
export interface Crew {
  /**
   * Name of the skipper.
   * @validation self.size() > 0 reason=FieldValueMissing
   */
  skipper?: string;
  /**
   * Model of the autopilot.
   * @validation message="a rule is missing"
   */
  autopilot?: string;
  /**
   * How many hands.
   * @selectableField .spec.crew.hands
   */
  hands: string;
}

/**
 * A boat.
 * @resource boats
 * @subresource status spec=.spec.copies
 * @subresource scale spec=.spec.copies verbs=get
 * @printColumn Crew
 * @printColumn Crew spec.crew
 * @printColumn Crew .spec.crew type=text
 * @printColumn Crew .spec.crew priority=high
 * @selectableField
 * @served sometimes
 */
export interface Boat extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** Who sails. */
  crew: Crew;
}

/** Boats. */
export interface BoatList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The boats. */
  items: Boat[];
}
