/**
 * Scaling workloads with their load.
 * @packageDocumentation
 * @groupVersion autoscaling/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "../core/v1/meta.js";
import type { ListMeta, Time, TypeMeta } from "../machinery/unversioned.js";

/**
 * Adjusts the replica count of a workload automatically so that average CPU use stays near a target.
 * @resource horizontalpodautoscalers
 * @subresource status
 */
export interface HorizontalPodAutoscaler extends TypeMeta {
  /**
   * Name, namespace, labels, annotations and fields that the server maintains; the namespace must be that of the scaled
   * workload.
   */
  metadata?: ObjectMeta;
  /** Which workload to scale, within what bounds, and towards which CPU utilisation. */
  spec?: HorizontalPodAutoscalerSpec;
  /** Latest observations and decisions of the autoscaling controller; read-only for clients. */
  status?: HorizontalPodAutoscalerStatus;
}

/** A collection of autoscalers, returned by list calls. */
export interface HorizontalPodAutoscalerList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The autoscalers that matched the request, possibly none at all. */
  items: HorizontalPodAutoscaler[];
}

/** Desired behaviour of an autoscaler: target workload, replica bounds and CPU goal. */
export interface HorizontalPodAutoscalerSpec {
  /**
   * The workload whose replica count is managed. It must offer a `scale` subresource, as deployments, replica sets and
   * replication controllers do.
   */
  scaleTargetRef: CrossVersionObjectReference;
  /** Ceiling for the replica count; has to be at least `minReplicas`. */
  maxReplicas: Int32;
  /**
   * Floor for the replica count, at least 1. Taken as 1 when left out.
   * @default 1
   */
  minReplicas?: Int32;
  /**
   * CPU use to aim for, as a percentage of requested CPU averaged over all pods. Normally 80 when left out; the pods
   * need CPU requests.
   */
  targetCPUUtilizationPercentage?: Int32;
}

/**
 * Points to an object of any kind in the same namespace, used by an autoscaler to name what it scales.
 * @mapType atomic
 */
export interface CrossVersionObjectReference {
  /** Kind of the target in CamelCase, such as `Deployment` or `ReplicationController`. */
  kind: string;
  /** Name of the target, which lives in the same namespace as the referring object. */
  name: string;
  /** Group and version of the target, for example `extensions/v1beta1` or `v1`. */
  apiVersion?: string;
}

/** What the autoscaling controller last saw and decided. */
export interface HorizontalPodAutoscalerStatus {
  /** Replica count of the target as found at the last evaluation. */
  currentReplicas: Int32;
  /** Replica count the controller computed at its last evaluation, after applying the bounds. */
  desiredReplicas: Int32;
  /**
   * Mean CPU use over the pods in percent of their requests: 70 says that 70% of the request is in use. Absent until
   * metrics arrive.
   */
  currentCPUUtilizationPercentage?: Int32;
  /**
   * When the replica count was last altered. The controller consults it to wait between successive changes; absent if
   * it never scaled.
   */
  lastScaleTime?: Time;
  /** The `metadata.generation` last acted upon; a lower value than the current one means the status is out of date. */
  observedGeneration?: Int64;
}

/** Uniform view of a workload's size, read and written through its `scale` subresource. */
export interface Scale extends TypeMeta {
  /** Metadata of the scaled object. Send back its `resourceVersion` unchanged to guard against concurrent updates. */
  metadata?: ObjectMeta;
  /** The wanted size; change it and write the object back to resize the workload. */
  spec?: ScaleSpec;
  /** The size as currently observed; ignored when writing. */
  status?: ScaleStatus;
}

/** Wanted size of a scalable workload, expressed as a replica count. */
export interface ScaleSpec {
  /** How many pods to run, zero or more. Zero when left out, which stops all of them. */
  replicas?: Int32;
}

/** Observed size of a scalable workload and how its pods are found. */
export interface ScaleStatus {
  /** Count of pods that exist at present, which may differ from the wanted count while scaling is in progress. */
  replicas: Int32;
  /**
   * Label selector for the counted pods in query string form, for example `app=web,tier!=test`; usable directly in
   * `labelSelector`.
   */
  selector?: string;
}
