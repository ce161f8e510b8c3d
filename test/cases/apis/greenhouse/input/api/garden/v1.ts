/**
 * Beds, and the plants in them.
 * @packageDocumentation
 * @groupVersion garden.example.com/v1
 */
import type { ObjectMeta } from "groupversion/api-types/core/v1/meta";
import type { ListMeta, TypeMeta } from "groupversion/api-types/machinery/unversioned";
import type { DateTime, Double, Int32, IntOrString, Quantity } from "groupversion/types";

/**
 * Degrees Celsius.
 * @minimum -20
 * @maximum 60
 */
export type Celsius = Double;

/** Names a plant. */
export interface PlantReference {
  /**
   * Name of the plant.
   * @minLength 1
   * @maxLength 253
   */
  plant: string;
  /**
   * How many of it.
   * @minimum 1
   * @default 1
   */
  count?: Int32;
}

/** What a bed should be like. */
export interface BedSpec {
  /**
   * How many copies of the bed.
   * @minimum 0
   */
  replicas?: Int32;
  /**
   * What grows in it.
   * @patchStrategy merge
   * @patchMergeKey plant
   * @listType map
   * @listMapKey plant
   */
  plants?: PlantReference[];
  /** Water a day, such as `500m` or `2`, in litres. */
  water: Quantity;
  /** How much of it may stay dry. */
  maxDry?: IntOrString;
  /** What kind of soil. */
  soil: "clay" | "loam" | "sand";
  /** Least and greatest temperature. */
  temperature?: {
    least?: Celsius;
    greatest?: Celsius;
  };
  /**
   * Lamps to use.
   * @listType set
   */
  lamps?: string[];
}

/** What a bed is like. */
export interface BedStatus {
  /** Copies that are planted. */
  replicas: Int32;
  /** When it was last watered. */
  lastWatered?: DateTime;
  /**
   * Why it is not planted yet.
   * @listType atomic
   */
  conditions?: string[];
}

/**
 * A bed of plants.
 * @resource beds shortNames=bd categories=all
 * @subresource status
 * @subresource water verbs=create kind=Watering
 * @subresource camera methods=GET,POST options=CameraOptions subpath
 */
export interface Bed extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What it should be like. */
  spec?: BedSpec;
  /** What it is like. */
  status?: BedStatus;
}

/** Beds. */
export interface BedList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The beds. */
  items: Bed[];
}

/** Water for a bed, now. */
export interface Watering extends TypeMeta {
  /** How much. */
  amount: Quantity;
}

/** How to look. */
export interface CameraOptions extends TypeMeta {
  /** At night. */
  infrared?: boolean;
  /** Pictures a second. */
  rate?: Int32;
}

/**
 * A kind of plant, known in the whole greenhouse.
 * @resource plants scope=Cluster verbs=get,list,watch
 */
export interface Plant extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
  /** What it needs, by season. */
  needs: Record<"spring" | "summer", { water: Quantity }>;
}

/** Plants. */
export interface PlantList extends TypeMeta {
  /** Of the list. */
  metadata?: ListMeta;
  /** The plants. */
  items: Plant[];
}
