/**
 * Replication controllers: a fixed number of identical pods.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "./meta.js";
import type { PodTemplateSpec } from "./pods.js";
import type { ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Keeps a set number of identical pods running, replacing any that disappear. Deployments are usually the better
 * choice for new work.
 * @resource replicationcontrollers
 * @subresource scale verbs=get,update,patch kind=autoscaling/v1.Scale
 * @subresource status
 */
export interface ReplicationController extends TypeMeta {
  /** Standard object data; if it has no labels, those of the pod template are used. */
  metadata?: ObjectMeta;
  /** Wanted number of pods, the selector that finds them and the template that creates them. */
  spec?: ReplicationControllerSpec;
  /** Pod counts as last observed by the controller; read-only and possibly slightly stale. */
  status?: ReplicationControllerStatus;
}

/** Result of listing replication controllers in one namespace or across all of them. */
export interface ReplicationControllerList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The replication controllers that matched the request; an empty array when there are none. */
  items: ReplicationController[];
}

/** How many pods a replication controller keeps, which ones it counts and how it makes more. */
export interface ReplicationControllerSpec {
  /**
   * Seconds a pod must stay ready without a crash before it counts as available. Defaults to 0, meaning immediately.
   */
  minReadySeconds?: Int32;
  /**
   * Wanted number of pods, 1 if omitted; an explicit 0 removes all pods.
   * @default 1
   */
  replicas?: Int32;
  /**
   * Labels a pod must carry to be counted and managed. Defaults to the template's labels and has to match them.
   * @mapType atomic
   */
  selector?: Record<string, string>;
  /**
   * Blueprint for new pods; editing it does not touch pods already running. Only restart policy `Always` is accepted.
   */
  template?: PodTemplateSpec;
}

/** Progress of a replication controller towards its wanted number of pods. */
export interface ReplicationControllerStatus {
  /** Number of pods that exist and match the selector, whether ready or not. */
  replicas: Int32;
  /** Number of pods that have been ready for no less than `minReadySeconds`. */
  availableReplicas?: Int32;
  /**
   * Current findings about the controller, at most one per type; empty when all is well.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: ReplicationControllerCondition[];
  /** Number of pods carrying every label of the template; lower than `replicas` after new labels were added there. */
  fullyLabeledReplicas?: Int32;
  /**
   * The `metadata.generation` these figures are based on; a smaller value means the latest change is not yet
   * processed.
   */
  observedGeneration?: Int64;
  /** Number of pods that currently pass their readiness checks. */
  readyReplicas?: Int32;
}

/** One noteworthy finding about a replication controller, such as failure to create its pods. */
export interface ReplicationControllerCondition {
  /**
   * What is reported; `ReplicaFailure` says that pods could not be created or deleted, for instance because of a
   * quota.
   */
  type: string;
  /** Whether the finding holds at the moment: `True`, `False` or `Unknown`. */
  status: string;
  /** When `status` last switched to another value; may be missing. */
  lastTransitionTime?: Time;
  /** Explanation of the finding in plain text, typically the error that the API returned. */
  message?: string;
  /** CamelCase word naming the cause, for example `FailedCreate` or `FailedDelete`. */
  reason?: string;
}
