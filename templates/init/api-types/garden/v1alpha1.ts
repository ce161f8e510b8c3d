/**
 * Plants and what they need.
 * @packageDocumentation
 * @groupVersion garden/v1alpha1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1.js";
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
  /** The plant's condition. Only the gardener writes it. */
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
   * How much sun it needs.
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

/** The condition of a plant. */
export interface PlantStatus {
  /** Whether the plant is healthy; absent until somebody has checked. */
  healthy?: boolean;
  /** When it was last watered. */
  lastWatered?: DateTime;
}
