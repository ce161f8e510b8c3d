/**
 * Boats in a harbour.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { DateTime, Int32 } from "groupversion/types";

/**
 * Who sails.
 * @exactlyOneOf skipper autopilot
 * @validation !has(self.autopilot) || self.hands == 0 message="an autopilot needs no hands"
 */
export interface Crew {
  /**
   * Name of the skipper.
   * @maxLength 63
   * @immutable
   */
  skipper?: string;
  /** Model of the autopilot. */
  autopilot?: string;
  /** How many hands. */
  hands: Int32;
  /**
   * Where they come from.
   * @externalDocs https://example.com/ports Ports of the world
   */
  port?: string;
}

/** What a boat should be like. */
export interface BoatSpec {
  /**
   * What it is for.
   * @selectableField
   */
  purpose: "fishing" | "racing";
  /** How many. */
  copies?: Int32;
  /** Who sails. */
  crew: Crew;
  /**
   * The boat's papers.
   * @embeddedResource
   * @preserveUnknownFields
   */
  papers?: object;
}

/** What a boat is like. */
export interface BoatStatus {
  /** How many there are. */
  copies: Int32;
  /** When it last sailed. */
  sailed?: DateTime;
}

/**
 * A boat.
 * @resource boats shortNames=bt
 * @subresource status
 * @subresource scale spec=.spec.copies status=.status.copies verbs=get,update
 * @storageVersion
 * @printColumn Purpose .spec.purpose
 * @printColumn "Last sailed" .status.sailed priority=1 When it last left the harbour.
 * @printColumn Wet .status.conditions[?(@.type=="Wet")].status type=boolean
 * @selectableField .spec.crew.port
 * @deprecated Use Ship.
 */
export interface Boat extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What it should be like. */
  spec?: BoatSpec;
  /** What it is like. */
  status?: BoatStatus;
}

/** Boats. */
export interface BoatList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The boats. */
  items: Boat[];
}
