/**
 * Beds.
 * @packageDocumentation
 * @groupVersion garden.example.com/v1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { DateTime, Int32, IntOrString, Quantity } from "groupversion/types";

/**
 * A name of a plant.
 * @minLength 1
 * @maxLength 63
 */
export type PlantName = string;

/** Names a plant. */
export interface PlantReference {
  /** Its name. */
  plant: PlantName;
  /**
   * How many.
   * @minimum 1
   * @default 1
   */
  count?: Int32;
}

/**
 * What a bed should be like.
 * @exactlyOneOf soil substrate
 * @validation !has(self.soil) || size(self.plants) > 0 message="soil needs plants" reason=FieldValueForbidden
 *   fieldPath=.soil
 */
export interface BedSpec {
  /**
   * How many copies.
   * Zero is allowed.
   * @minimum 0
   */
  replicas?: Int32;
  /**
   * What grows in it.
   * @listType map
   * @listMapKey plant
   * @maxItems 20
   */
  plants: PlantReference[];
  /** Litres a day. This sentence is too much for the limit of the configuration. */
  water: Quantity;
  /** How much may stay dry. */
  maxDry?: IntOrString | null;
  /**
   * What kind of soil.
   * @selectableField
   */
  soil?: "clay" | "loam";
  /**
   * What there is instead of soil.
   * @immutable
   */
  substrate?: string;
  /** Anything. */
  notes?: unknown;
  /** Labels of the plants. */
  labels?: Record<string, PlantName>;
  /**
   * A template of an object.
   * @embeddedResource
   */
  template?: object;
  /** Metadata of the plants. */
  metadata?: ObjectMeta;
}

/** What a bed is like. */
export interface BedStatus {
  /** Copies that are planted. */
  replicas: Int32;
  /** The selector of plants. */
  selector?: string;
  /** When it was last watered. */
  watered?: DateTime;
}

/**
 * A bed of plants.
 * @resource beds shortNames=bd categories=all
 * @subresource status
 * @subresource scale spec=.spec.replicas status=.status.replicas selector=.status.selector
 * @storageVersion
 * @printColumn Soil .spec.soil
 * @printColumn Watered .status.watered priority=1 When it was last watered.
 * @crdAnnotation helm.sh/resource-policy keep
 */
export interface Bed extends TypeMeta {
  /** Name and labels. */
  metadata: ObjectMeta;
  /** What it should be like. */
  spec: BedSpec;
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
