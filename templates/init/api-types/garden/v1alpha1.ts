/**
 * Plants and what they need.
 * @packageDocumentation
 * @groupVersion garden/v1alpha1
 */
import type { ObjectMeta } from "groupversion/api-types/core/v1/meta.js";
import type { ListMeta, TypeMeta } from "groupversion/api-types/machinery/unversioned.js";
import type { DateTime, Int32 } from "groupversion/types";

/**
 * A plant that somebody looks after.
 * @resource plants shortNames=pl
 * @subresource status
 */
export interface Plant extends TypeMeta {
  /** Name, namespace and labels. */
  metadata?: ObjectMeta;
  /** What the plant needs. */
  spec: PlantSpec;
  /** How the plant does; written by the gardener, read by everybody else. */
  status?: PlantStatus;
}

/** Plants, as a list call returns them. */
export interface PlantList extends TypeMeta {
  /** Metadata of the list itself. */
  metadata?: ListMeta;
  /** The plants. */
  items: Plant[];
}

/** What a plant needs. */
export interface PlantSpec {
  /**
   * Botanical name, such as `Solanum lycopersicum`.
   * @minLength 1
   * @maxLength 100
   */
  species: string;
  /**
   * Days between two waterings.
   * @minimum 1
   * @maximum 90
   * @default 3
   */
  waterEveryDays?: Int32;
  /**
   * How much sun it wants.
   * @default "FullSun"
   */
  light?: "FullSun" | "HalfShade" | "Shade";
  /**
   * Names of plants that grow well beside it.
   * @maxItems 10
   * @uniqueItems
   * @listType set
   */
  companions?: string[];
}

/** How a plant does. */
export interface PlantStatus {
  /** Whether it is doing well; left out until somebody has looked. */
  healthy?: boolean;
  /** When it was last watered. */
  lastWatered?: DateTime;
}
