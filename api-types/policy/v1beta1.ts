/**
 * Limits on how many pods may be down at a time.
 * @packageDocumentation
 * @groupVersion policy/v1beta1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { DeleteOptions, ObjectMeta } from "../core/v1/meta.js";
import type { IntOrString } from "../machinery/intstr.js";
import type { LabelSelector, ListMeta, Time, TypeMeta } from "../machinery/unversioned.js";

/**
 * Limits how many pods of an application may be taken down at once by voluntary actions such as node drains. Crashes
 * are not prevented.
 * @resource poddisruptionbudgets
 * @subresource status
 */
export interface PodDisruptionBudget extends TypeMeta {
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
export interface PodDisruptionBudgetList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The budgets that matched the request, possibly none at all. */
  items: PodDisruptionBudget[];
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
  /**
   * Pods whose eviction was granted but not yet seen by the controller, by name, with the time of the grant. Entries
   * expire after about two minutes.
   */
  disruptedPods: Record<string, Time>;
  /** How many further pods may be evicted right now. At zero, evictions are refused. */
  disruptionsAllowed: Int32;
  /** Number of protected pods that are ready and not about to be evicted. */
  currentHealthy: Int32;
  /** Smallest number of healthy pods to keep, computed from `minAvailable`. */
  desiredHealthy: Int32;
  /**
   * Size of the protected set, against which percentages are computed; derived from the owning controllers where
   * needed.
   */
  expectedPods: Int32;
  /**
   * The `metadata.generation` on which these counts are based. Evictions are refused while it is lower than the current
   * one.
   */
  observedGeneration?: Int64;
}

/**
 * Requests the removal of a pod with respect for disruption budgets. Post it to the pod's `eviction` subresource; the
 * server answers 429 if a budget forbids it.
 */
export interface Eviction extends TypeMeta {
  /** Options for the deletion that follows a granted eviction, such as a grace period or a UID precondition. */
  deleteOptions?: DeleteOptions;
  /** Identifies the pod to evict by its name and namespace. */
  metadata?: ObjectMeta;
}
