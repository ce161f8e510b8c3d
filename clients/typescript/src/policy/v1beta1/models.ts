import type { ObjectMeta } from "../../core/v1/models.js";
import type { IntOrString } from "../../intstr/models.js";
import type { LabelSelector, ListMeta, Time } from "../../unversioned/models.js";

/**
 * Limits how many pods of an application may be taken down at once by voluntary actions such as node drains. Crashes
 * are not prevented.
 */
export interface PodDisruptionBudget {
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
   * Name, namespace, labels, annotations and fields that the server maintains; the budget covers pods of its own
   * namespace only.
   */
  metadata?: ObjectMeta;
  /** Which pods are protected and how many of them must stay up. */
  spec?: PodDisruptionBudgetSpec;
  /** Current counts kept by the disruption controller; read-only for clients. */
  status?: PodDisruptionBudgetStatus;
}

/** A collection of disruption budgets, returned by list calls. */
export interface PodDisruptionBudgetList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The budgets that matched the request, possibly none at all. */
  items: PodDisruptionBudget[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Rules of a disruption budget: the protected pods and their required availability. */
export interface PodDisruptionBudgetSpec {
  /**
   * Pods that must remain healthy after an eviction, as a count or a percentage string such as `"50%"`. `"100%"` rules
   * out every voluntary eviction.
   */
  minAvailable?: IntOrString;
  /** Chooses the protected pods by label. An absent or empty selector protects none. */
  selector?: LabelSelector;
}

/** State of a disruption budget; it can lag behind reality, so check `observedGeneration`. */
export interface PodDisruptionBudgetStatus {
  /** Number of protected pods that are ready and not about to be evicted. Format: int32. */
  currentHealthy: number;
  /** Smallest number of healthy pods to keep, computed from `minAvailable`. Format: int32. */
  desiredHealthy: number;
  /**
   * Pods whose eviction was granted but not yet seen by the controller, by name, with the time of the grant. Entries
   * expire after about two minutes.
   */
  disruptedPods: Record<string, Time>;
  /** How many further pods may be evicted right now. At zero, evictions are refused. Format: int32. */
  disruptionsAllowed: number;
  /**
   * Size of the protected set, against which percentages are computed; derived from the owning controllers where
   * needed. Format: int32.
   */
  expectedPods: number;
  /**
   * The `metadata.generation` on which these counts are based. Evictions are refused while it is lower than the current
   * one. Format: int64.
   */
  observedGeneration?: number;
}
