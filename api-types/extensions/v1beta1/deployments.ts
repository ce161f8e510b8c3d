/**
 * Deployments: declarative updates of replica sets.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { PodTemplateSpec } from "../../core/v1/pods.js";
import type { IntOrString } from "../../machinery/intstr.js";
import type { LabelSelector, ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Declares a replicated application and rolls out changes to it gradually, by creating and scaling replica sets.
 * @resource deployments
 * @subresource rollback verbs=create kind=DeploymentRollback
 * @subresource scale verbs=get,update,patch kind=Scale
 * @subresource status
 */
export interface Deployment extends TypeMeta {
  /** Name, namespace, labels and annotations; the name also begins the names of the replica sets created for it. */
  metadata?: ObjectMeta;
  /** Desired pods, their number and the way updates are carried out; editing its template starts a rollout. */
  spec?: DeploymentSpec;
  /** Progress of the current rollout as last seen by the controller; read-only for users. */
  status?: DeploymentStatus;
}

/** Deployments returned by a list request, together with list metadata. */
export interface DeploymentList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The deployments found; an empty array when nothing matches the request. */
  items: Deployment[];
}

/** Desired state of a deployment: its pods, how many there are, and how they get updated. */
export interface DeploymentSpec {
  /**
   * Blueprint for the pods; any change to it creates a new replica set and starts a rollout, unless the deployment is
   * paused.
   */
  template: PodTemplateSpec;
  /**
   * Seconds a fresh pod must stay ready, with no container crashing, before it counts as available. With the default
   * `0`, readiness alone is enough.
   */
  minReadySeconds?: Int32;
  /**
   * When `true`, template edits accumulate without being rolled out, while scaling still works; set it to `false` to
   * resume. Defaults to `false`.
   */
  paused?: boolean;
  /**
   * Seconds a rollout may go without progress before the `Progressing` condition turns `False` with reason
   * `ProgressDeadlineExceeded`. Unset means no deadline; the rollout is never aborted.
   */
  progressDeadlineSeconds?: Int32;
  /**
   * How many pods to run; `1` when left out, and an explicit `0` stops the application.
   * @default 1
   */
  replicas?: Int32;
  /** How many superseded replica sets to keep so that a rollback can return to them. All are kept when unset. */
  revisionHistoryLimit?: Int32;
  /** Starts a rollback to the given revision; the controller clears it after acting on it, so it is normally absent. */
  rollbackTo?: RollbackConfig;
  /**
   * Picks the pods that belong to the deployment and must match the template's labels, which serve as selector when
   * nothing is given.
   */
  selector?: LabelSelector;
  /**
   * How new pods replace old ones; a rolling update by default.
   * @patchStrategy retainKeys
   * @default { "type": "RollingUpdate", "rollingUpdate": { "maxSurge": 1, "maxUnavailable": 1 } }
   */
  strategy?: DeploymentStrategy;
}

/** Tells a rollback which revision of a deployment to bring back. */
export interface RollbackConfig {
  /** Revision number to restore; `0`, the default, stands for the one before the current revision. */
  revision?: Int64;
}

/** Chooses between gradual replacement of pods and stopping all of them before starting new ones. */
export interface DeploymentStrategy {
  /** Limits for a gradual update; only allowed while `type` is `RollingUpdate`. */
  rollingUpdate?: RollingUpdateDeployment;
  /**
   * Either `RollingUpdate`, the default, or `Recreate`, which removes every old pod first and so causes downtime.
   * @default "RollingUpdate"
   */
  type?: string;
}

/** Bounds on how many pods may be added or missing during a gradual update. */
export interface RollingUpdateDeployment {
  /**
   * Extra pods allowed above the desired count while updating, as a number or a percentage such as `25%`, rounded up.
   * Default `1`; not `0` if `maxUnavailable` is `0`.
   * @default 1
   */
  maxSurge?: IntOrString;
  /**
   * Pods that may be missing from the desired count while updating, as a number or a percentage such as `25%`, rounded
   * down. Default `1`; not `0` if `maxSurge` is `0`.
   * @default 1
   */
  maxUnavailable?: IntOrString;
}

/** Pod counts and conditions that show the progress of a rollout. */
export interface DeploymentStatus {
  /** Count of pods that have been ready for at least `minReadySeconds`. */
  availableReplicas?: Int32;
  /**
   * Latest findings on availability, progress and replica creation failures, with one entry for each condition type.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: DeploymentCondition[];
  /**
   * Value of `metadata.generation` the controller last acted on; while it is lower than the current one, the remaining
   * status is outdated.
   */
  observedGeneration?: Int64;
  /** Count of all pods that match the selector and have not terminated, old revisions included. */
  replicas?: Int32;
  /**
   * Count of unavailable pods in the old and new replica sets together: pods not yet created, or not ready for long
   * enough.
   */
  unavailableReplicas?: Int32;
  /**
   * Count of running or starting pods built from the current template; equals `replicas` once the rollout has
   * finished.
   */
  updatedReplicas?: Int32;
}

/** One aspect of a deployment's health, such as whether it is available or still making progress. */
export interface DeploymentCondition {
  /** Aspect of the deployment being reported: `Available`, `Progressing` or `ReplicaFailure`. */
  type: string;
  /** Whether the condition holds: `True`, `False`, or `Unknown` when the controller cannot tell. */
  status: string;
  /** Moment at which `status` last switched to a different value; unset if never recorded. */
  lastTransitionTime?: Time;
  /** Moment at which the controller last wrote this condition, even if `status` stayed the same. */
  lastUpdateTime?: Time;
  /** Explanation for people of why the condition has its current status; may be empty. */
  message?: string;
  /**
   * Short CamelCase code for the latest change, for example `ProgressDeadlineExceeded`; suited to scripts and alerts.
   */
  reason?: string;
}

/**
 * Request, posted to the `rollback` subresource, that returns a deployment to an earlier revision of its pod template.
 */
export interface DeploymentRollback extends TypeMeta {
  /** Which deployment to roll back; must equal the name in the request path. */
  name: string;
  /** Names the revision whose pod template is to be restored. */
  rollbackTo: RollbackConfig;
  /** Annotations to set on the deployment along with the rollback, such as a change cause; may be left out. */
  updatedAnnotations?: Record<string, string>;
}
