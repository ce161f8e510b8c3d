/**
 * Replica sets: a fixed number of identical pods.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { PodTemplateSpec } from "../../core/v1/pods.js";
import type { LabelSelector, ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Keeps a fixed number of identical pods running; usually created by a deployment rather than by hand.
 * @resource replicasets
 * @subresource scale verbs=get,update,patch kind=Scale
 * @subresource status
 */
export interface ReplicaSet extends TypeMeta {
  /** Name, namespace, labels and annotations; labels default to those of the pod template when none are given. */
  metadata?: ObjectMeta;
  /** Number of pods to keep, how to recognise them and how to create more. */
  spec?: ReplicaSetSpec;
  /** Pod counts as last seen by the controller; read-only for users and possibly slightly stale. */
  status?: ReplicaSetStatus;
}

/** Replica sets returned by a list request, together with list metadata. */
export interface ReplicaSetList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The replica sets found; an empty array when nothing matches the request. */
  items: ReplicaSet[];
}

/** Desired pod count of a replica set, with the selector and template of its pods. */
export interface ReplicaSetSpec {
  /**
   * Seconds a fresh pod must stay ready, with no container crashing, before it counts as available. With the default
   * `0`, readiness alone is enough.
   */
  minReadySeconds?: Int32;
  /**
   * How many pods to keep running; `1` when left out, and an explicit `0` removes all of them.
   * @default 1
   */
  replicas?: Int32;
  /**
   * Picks the pods to count and manage; must match the template's labels, which serve as selector when nothing is
   * given.
   */
  selector?: LabelSelector;
  /** Blueprint for new pods; edits do not change existing ones. */
  template?: PodTemplateSpec;
}

/** Pod counts and conditions reported for a replica set. */
export interface ReplicaSetStatus {
  /** Count of all pods the replica set currently has, ready or not. */
  replicas: Int32;
  /** Count of pods that have been ready for at least `minReadySeconds`. */
  availableReplicas?: Int32;
  /**
   * Latest findings about problems with the replica set; empty when there are none.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: ReplicaSetCondition[];
  /** Count of pods that carry every label of the current pod template. */
  fullyLabeledReplicas?: Int32;
  /**
   * Value of `metadata.generation` that this status reflects; lower than the current one while an edit is unprocessed.
   */
  observedGeneration?: Int64;
  /** Count of pods that currently pass their readiness checks. */
  readyReplicas?: Int32;
}

/** One finding about a replica set, such as trouble creating or deleting pods. */
export interface ReplicaSetCondition {
  /** Kind of finding; `ReplicaFailure`, meaning that pods could not be created or deleted, is the only one. */
  type: string;
  /** Whether the condition holds: `True`, `False`, or `Unknown` when the controller cannot tell. */
  status: string;
  /** Moment at which `status` last switched to a different value; unset if never recorded. */
  lastTransitionTime?: Time;
  /** Explanation for people of the condition's latest change; may be empty. */
  message?: string;
  /** Short CamelCase code for the latest change, for example `FailedCreate`; suited to scripts. */
  reason?: string;
}
