/**
 * Moorings.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/** A rope. */
export interface Rope {
  type: "Rope";
  /** How long. */
  metres: Int32;
  colour?: string;
}

/** A chain. */
export interface Chain {
  type: "Chain";
  /** How many. */
  links: Int32;
  colour?: string;
}

/** An anchor. */
export interface Anchor {
  type: "Anchor";
}

/** What a mooring should be like. */
export interface MooringSpec {
  /** What holds the boat. */
  line: Rope | Chain | Anchor;
  /** Where it is. */
  place: { pier: string } | { buoy: { number: Int32 } };
  /** A depth, or one of two words. */
  depth?: Int32 | "low" | "high";
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
