/**
 * Autoscalers as the extensions group serves them.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Adjusts the number of pods of a scalable object to keep their average CPU use near a target. New code should use the
 * `autoscaling/v1` form.
 * @resource horizontalpodautoscalers
 * @subresource status
 */
export interface HorizontalPodAutoscaler extends TypeMeta {
  /** Name, namespace, labels and annotations; the namespace must be that of the scaled object. */
  metadata?: ObjectMeta;
  /** What to scale, within which bounds, and toward which CPU utilization. */
  spec?: HorizontalPodAutoscalerSpec;
  /** Replica counts and CPU load as last measured by the autoscaler; read-only for users. */
  status?: HorizontalPodAutoscalerStatus;
}

/** Autoscalers returned by a list request, together with list metadata. */
export interface HorizontalPodAutoscalerList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The autoscalers found; an empty array when nothing matches the request. */
  items: HorizontalPodAutoscaler[];
}

/** Scaling target, replica bounds and desired CPU load of an autoscaler. */
export interface HorizontalPodAutoscalerSpec {
  /** Points at the object to resize, for example a deployment, through its `scale` subresource. */
  scaleRef: SubresourceReference;
  /** Highest number of pods the autoscaler may ask for; must not be below `minReplicas`. */
  maxReplicas: Int32;
  /**
   * Average CPU load to aim for; when left out, 80 percent of the requested CPU.
   * @default { "targetPercentage": 80 }
   */
  cpuUtilization?: CPUTargetUtilization;
  /**
   * Lowest number of pods the autoscaler may ask for; at least `1`, which is also the default.
   * @default 1
   */
  minReplicas?: Int32;
}

/** Points from an autoscaler to a subresource of another object in its namespace. */
export interface SubresourceReference {
  /** Group and version of the object pointed at, for example `extensions/v1beta1`. */
  apiVersion?: string;
  /** Kind of the object pointed at, for example `Deployment` or `ReplicationController`. */
  kind?: string;
  /** Name of the object pointed at, which lives in the same namespace. */
  name?: string;
  /** Which subresource of the object to use; autoscaling supports only `scale`. */
  subresource?: string;
}

/** CPU load that an autoscaler tries to hold across the pods it manages. */
export interface CPUTargetUtilization {
  /** Average CPU use to aim for, in percent of what the pods request; `80` means four fifths of the request. */
  targetPercentage: Int32;
}

/** What the autoscaler last observed and what it decided. */
export interface HorizontalPodAutoscalerStatus {
  /** How many pods the target had when the autoscaler last looked. */
  currentReplicas: Int32;
  /** How many pods the autoscaler last calculated to be needed, within the configured bounds. */
  desiredReplicas: Int32;
  /**
   * Mean CPU use of all target pods in percent of their request; `70` means seven tenths. Absent until metrics arrive.
   */
  currentCPUUtilizationPercentage?: Int32;
  /** When the number of pods was last altered; the autoscaler waits a while after it to avoid scaling too often. */
  lastScaleTime?: Time;
  /**
   * Value of `metadata.generation` that this status reflects; lower than the current one while an edit is unprocessed.
   */
  observedGeneration?: Int64;
}
