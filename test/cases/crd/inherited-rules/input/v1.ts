/**
 * Garden beds.
 * @packageDocumentation
 * @groupVersion garden.example.com/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/**
 * A range that is published, too.
 * @validation self.least <= self.most message="least must not exceed most"
 * @title Range
 * @minProperties 2
 */
export interface Range {
  least: Int32;
  most: Int32;
}

/**
 * @atMostOneOf sun shade
 * @title Light
 */
interface Light {
  sun?: boolean;
  shade?: boolean;
}

/** @preserveUnknownFields */
type Open<T> = { note?: T };

/** How many plants there are. */
export interface Plants extends Range {
  /** Their name. */
  plant: string;
}

/**
 * How many plants a bed has, and where it lies.
 * @minProperties 4
 * @validation self.most < 100 message="a bed has fewer than 100 plants"
 */
export interface BedSpec extends Plants, Light, Open<string> {
  /** The range of other beds. */
  others?: Range;
}

/**
 * A bed.
 * @resource beds verbs=get
 */
export interface Bed extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What it should be like. */
  spec: BedSpec;
}
