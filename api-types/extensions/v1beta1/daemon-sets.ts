/**
 * Daemon sets: one pod on each node.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { Int32 } from "groupversion/types";
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { PodTemplateSpec } from "../../core/v1/pods.js";
import type { LabelSelector, ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Keeps one copy of a pod running on every eligible node, as needed for log collectors, monitoring agents or network
 * plugins.
 * @resource daemonsets
 * @subresource status
 */
export interface DaemonSet extends TypeMeta {
  /** Name, namespace, labels and annotations; labels default to those of the pod template when none are given. */
  metadata?: ObjectMeta;
  /** The pod to run on each node and the selector that identifies such pods; written by the user. */
  spec?: DaemonSetSpec;
  /**
   * How many nodes run the pod and how many ought to, as last counted by the controller; read-only and possibly
   * slightly stale.
   */
  status?: DaemonSetStatus;
}

/** Daemon sets returned by a list request, together with list metadata. */
export interface DaemonSetList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The daemon sets found; an empty array when nothing matches the request. */
  items: DaemonSet[];
}

/** The pod to run on each node, and the selector that identifies such pods. */
export interface DaemonSetSpec {
  /**
   * Blueprint for the pod put on each node that fits its node selector, or on all nodes without one. Edits do not
   * replace running pods; delete those to pick up the change.
   */
  template: PodTemplateSpec;
  /**
   * Picks the pods that belong to the daemon set and has to match the template's labels. When left out, the template's
   * labels serve as selector.
   */
  selector?: LabelSelector;
}

/** Node counts that show how far a daemon set has been rolled out. */
export interface DaemonSetStatus {
  /** Count of nodes that have the pod and are meant to have it. */
  currentNumberScheduled: Int32;
  /** Count of nodes that have the pod although they should not, for instance after their labels changed. */
  numberMisscheduled: Int32;
  /** Count of nodes eligible for the pod, whether or not it has started there yet. */
  desiredNumberScheduled: Int32;
  /** Count of eligible nodes on which at least one pod has passed its readiness checks. */
  numberReady: Int32;
}
