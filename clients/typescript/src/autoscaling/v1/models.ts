import type { ObjectMeta } from "../../core/v1/models.js";
import type { ListMeta, Time } from "../../unversioned/models.js";

/** Points to an object of any kind in the same namespace, used by an autoscaler to name what it scales. */
export interface CrossVersionObjectReference {
  /** Group and version of the target, for example `extensions/v1beta1` or `v1`. */
  apiVersion?: string;
  /** Kind of the target in CamelCase, such as `Deployment` or `ReplicationController`. */
  kind: string;
  /** Name of the target, which lives in the same namespace as the referring object. */
  name: string;
}

/** Adjusts the replica count of a workload automatically so that average CPU use stays near a target. */
export interface HorizontalPodAutoscaler {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
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
export interface HorizontalPodAutoscalerList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The autoscalers that matched the request, possibly none at all. */
  items: HorizontalPodAutoscaler[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Desired behaviour of an autoscaler: target workload, replica bounds and CPU goal. */
export interface HorizontalPodAutoscalerSpec {
  /** Ceiling for the replica count; has to be at least `minReplicas`. Format: int32. */
  maxReplicas: number;
  /** Floor for the replica count, at least 1. Taken as 1 when left out. Format: int32. */
  minReplicas?: number;
  /**
   * The workload whose replica count is managed. It must offer a `scale` subresource, as deployments, replica sets and
   * replication controllers do.
   */
  scaleTargetRef: CrossVersionObjectReference;
  /**
   * CPU use to aim for, as a percentage of requested CPU averaged over all pods. Normally 80 when left out; the pods
   * need CPU requests. Format: int32.
   */
  targetCPUUtilizationPercentage?: number;
}

/** What the autoscaling controller last saw and decided. */
export interface HorizontalPodAutoscalerStatus {
  /**
   * Mean CPU use over the pods in percent of their requests: 70 says that 70% of the request is in use. Absent until
   * metrics arrive. Format: int32.
   */
  currentCPUUtilizationPercentage?: number;
  /** Replica count of the target as found at the last evaluation. Format: int32. */
  currentReplicas: number;
  /** Replica count the controller computed at its last evaluation, after applying the bounds. Format: int32. */
  desiredReplicas: number;
  /**
   * When the replica count was last altered. The controller consults it to wait between successive changes; absent if
   * it never scaled.
   */
  lastScaleTime?: Time;
  /**
   * The `metadata.generation` last acted upon; a lower value than the current one means the status is out of date.
   * Format: int64.
   */
  observedGeneration?: number;
}
