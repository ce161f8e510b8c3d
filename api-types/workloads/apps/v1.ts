/**
 * Deployments, stateful sets, daemon sets and what they are made of.
 * @packageDocumentation
 * @groupVersion apps/v1
 */
import type { DateTime, Int32, Int64 } from "groupversion/types";
import type {
  DaemonSetSpec as FirstDaemonSetSpec,
  DaemonSetStatus as FirstDaemonSetStatus,
} from "../../extensions/v1beta1/daemon-sets.js";
import type {
  DeploymentSpec as FirstDeploymentSpec,
  DeploymentStatus as FirstDeploymentStatus,
} from "../../extensions/v1beta1/deployments.js";
import type {
  ReplicaSetSpec as FirstReplicaSetSpec,
  ReplicaSetStatus as FirstReplicaSetStatus,
} from "../../extensions/v1beta1/replica-sets.js";
import type { IntOrString } from "../../machinery/intstr.js";
import type { LabelSelector, ListMeta, ObjectMeta, TypeMeta } from "../../meta/v1.js";
import type { PersistentVolumeClaim } from "../core/v1/claims.js";
import type { PodTemplateSpec } from "../core/v1/pods.js";

/**
 * Keeps a number of pods running, and replaces them step by step when their template changes.
 * @resource deployments shortNames=deploy categories=all
 * @subresource status
 * @subresource scale spec=.spec.replicas status=.status.replicas
 * @printColumn Desired .spec.replicas type=integer Pods that are wanted.
 * @printColumn Available .status.availableReplicas type=integer Pods that are available.
 * @printColumn Age .metadata.creationTimestamp
 */
export interface Deployment extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** Which pods, how many, and how to replace them. */
  spec?: DeploymentSpec;
  /** How far the rollout is. */
  status?: DeploymentStatus;
}

/** A list of deployments. */
export interface DeploymentList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The deployments. */
  items: Deployment[];
}

/** What is wanted of a deployment. */
export interface DeploymentSpec extends Omit<FirstDeploymentSpec, "rollbackTo" | "template"> {
  /**
   * Seconds within which a rollout must make progress.
   * @default 600
   */
  progressDeadlineSeconds?: Int32;
  /**
   * Old replica sets to keep for a rollback.
   * @default 10
   */
  revisionHistoryLimit?: Int32;
  /** Labels of its pods. Cannot change. */
  selector: LabelSelector;
  /**
   * How pods are replaced.
   * @patchStrategy retainKeys
   * @default { "type": "RollingUpdate", "rollingUpdate": { "maxSurge": "25%", "maxUnavailable": "25%" } }
   */
  strategy?: DeploymentStrategy;
  /** What its pods are made from. */
  template: PodTemplateSpec;
}

/** How pods are replaced. */
export interface DeploymentStrategy {
  /** Limits of a gradual replacement. */
  rollingUpdate?: RollingUpdateDeployment;
  /**
   * `RollingUpdate`, or `Recreate` to end all pods first.
   * @default "RollingUpdate"
   */
  type?: string;
}

/** Limits of a gradual replacement. */
export interface RollingUpdateDeployment {
  /**
   * Pods beyond the wanted number, as a number or a percentage.
   * @default "25%"
   */
  maxSurge?: IntOrString;
  /**
   * Pods that may be missing, as a number or a percentage.
   * @default "25%"
   */
  maxUnavailable?: IntOrString;
}

/** How far a rollout is. */
export interface DeploymentStatus extends FirstDeploymentStatus {
  /** How often the name of a replica set was taken. */
  collisionCount?: Int32;
  /** Pods that are ready. */
  readyReplicas?: Int32;
  /** Pods that are ending. */
  terminatingReplicas?: Int32;
}

/**
 * Keeps a number of pods running.
 * @resource replicasets shortNames=rs categories=all
 * @subresource status
 * @subresource scale spec=.spec.replicas status=.status.replicas
 * @printColumn Desired .spec.replicas type=integer
 * @printColumn Current .status.replicas type=integer
 * @printColumn Ready .status.readyReplicas type=integer
 * @printColumn Age .metadata.creationTimestamp
 */
export interface ReplicaSet extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** Which pods, and how many. */
  spec?: ReplicaSetSpec;
  /** How many there are. */
  status?: ReplicaSetStatus;
}

/** A list of replica sets. */
export interface ReplicaSetList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The replica sets. */
  items: ReplicaSet[];
}

/** What is wanted of a replica set. */
export interface ReplicaSetSpec extends Omit<FirstReplicaSetSpec, "template"> {
  /** Labels of its pods. Cannot change. */
  selector: LabelSelector;
  /** What its pods are made from. */
  template?: PodTemplateSpec;
}

/** Pods of a replica set. */
export interface ReplicaSetStatus extends FirstReplicaSetStatus {
  /** Pods that are ending. */
  terminatingReplicas?: Int32;
}

/**
 * Keeps pods with names and storage of their own running.
 * @resource statefulsets shortNames=sts categories=all
 * @subresource status
 * @subresource scale spec=.spec.replicas status=.status.replicas
 * @printColumn Desired .spec.replicas type=integer
 * @printColumn Ready .status.readyReplicas type=integer
 * @printColumn Age .metadata.creationTimestamp
 */
export interface StatefulSet extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** Which pods, how many, and with which storage. */
  spec?: StatefulSetSpec;
  /** How many there are. */
  status?: StatefulSetStatus;
}

/** A list of stateful sets. */
export interface StatefulSetList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The stateful sets. */
  items: StatefulSet[];
}

/** What is wanted of a stateful set. */
export interface StatefulSetSpec {
  /** Seconds that a pod must be ready to count as available. */
  minReadySeconds?: Int32;
  /** Numbers in the names of the pods. */
  ordinals?: StatefulSetOrdinals;
  /**
   * What becomes of claims.
   * @default { "whenDeleted": "Retain", "whenScaled": "Retain" }
   */
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  /**
   * `OrderedReady`, one after another, or `Parallel`.
   * @default "OrderedReady"
   */
  podManagementPolicy?: string;
  /**
   * Number of pods.
   * @default 1
   */
  replicas?: Int32;
  /**
   * Old revisions to keep for a rollback.
   * @default 10
   */
  revisionHistoryLimit?: Int32;
  /** Labels of its pods. Cannot change. */
  selector: LabelSelector;
  /** Service that gives the pods names in DNS. */
  serviceName?: string;
  /** What its pods are made from. */
  template: PodTemplateSpec;
  /**
   * How pods are replaced.
   * @default { "type": "RollingUpdate", "rollingUpdate": { "partition": 0 } }
   */
  updateStrategy?: StatefulSetUpdateStrategy;
  /**
   * Claims that are made for each pod.
   * @listType atomic
   */
  volumeClaimTemplates?: PersistentVolumeClaim[];
}

/** Numbers in the names of pods. */
export interface StatefulSetOrdinals {
  /**
   * Number of the first pod.
   * @default 0
   */
  start?: Int32;
}

/** What becomes of claims: `Retain` or `Delete`. */
export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  /**
   * When the stateful set is deleted.
   * @default "Retain"
   */
  whenDeleted?: string;
  /**
   * When the pod is scaled away.
   * @default "Retain"
   */
  whenScaled?: string;
}

/** How pods are replaced. */
export interface StatefulSetUpdateStrategy {
  /** Limits of a gradual replacement. */
  rollingUpdate?: RollingUpdateStatefulSetStrategy;
  /**
   * `RollingUpdate`, or `OnDelete` to wait until somebody deletes a pod.
   * @default "RollingUpdate"
   */
  type?: string;
}

/** Limits of a gradual replacement. */
export interface RollingUpdateStatefulSetStrategy {
  /** Pods that may be missing, as a number or a percentage. */
  maxUnavailable?: IntOrString;
  /**
   * Pods with a lower number stay as they are.
   * @default 0
   */
  partition?: Int32;
}

/** Pods of a stateful set. */
export interface StatefulSetStatus {
  /**
   * Pods that are available.
   * @default 0
   */
  availableReplicas?: Int32;
  /** How often the name of a revision was taken. */
  collisionCount?: Int32;
  /**
   * Aspects of its state.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: StatefulSetCondition[];
  /** Pods of the current revision. */
  currentReplicas?: Int32;
  /** Revision of the pods that are not updated yet. */
  currentRevision?: string;
  /** Generation that this is about. */
  observedGeneration?: Int64;
  /** Pods that are ready. */
  readyReplicas?: Int32;
  /**
   * Pods that there are.
   * @default 0
   */
  replicas: Int32;
  /** Revision of the pods that are updated. */
  updateRevision?: string;
  /** Pods of the new revision. */
  updatedReplicas?: Int32;
}

/** One aspect of a stateful set's state. */
export interface StatefulSetCondition {
  /** When the status changed. */
  lastTransitionTime?: DateTime;
  /** Why, for people. */
  message?: string;
  /** Why, in one word. */
  reason?: string;
  /** `True`, `False` or `Unknown`. */
  status: string;
  /** Name of the aspect. */
  type: string;
}

/**
 * Runs a pod on every node, or on those that it selects.
 * @resource daemonsets shortNames=ds categories=all
 * @subresource status
 * @printColumn Desired .status.desiredNumberScheduled type=integer
 * @printColumn Ready .status.numberReady type=integer
 * @printColumn Age .metadata.creationTimestamp
 */
export interface DaemonSet extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** Which pod, and how to replace it. */
  spec?: DaemonSetSpec;
  /** On how many nodes it runs. */
  status?: DaemonSetStatus;
}

/** A list of daemon sets. */
export interface DaemonSetList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The daemon sets. */
  items: DaemonSet[];
}

/** What is wanted of a daemon set. */
export interface DaemonSetSpec extends Omit<FirstDaemonSetSpec, "template"> {
  /** Seconds that a pod must be ready to count as available. */
  minReadySeconds?: Int32;
  /**
   * Old revisions to keep for a rollback.
   * @default 10
   */
  revisionHistoryLimit?: Int32;
  /** Labels of its pods. Cannot change. */
  selector: LabelSelector;
  /** What its pods are made from. */
  template: PodTemplateSpec;
  /**
   * How pods are replaced.
   * @default { "type": "RollingUpdate", "rollingUpdate": { "maxSurge": 0, "maxUnavailable": 1 } }
   */
  updateStrategy?: DaemonSetUpdateStrategy;
}

/** How pods are replaced. */
export interface DaemonSetUpdateStrategy {
  /** Limits of a gradual replacement. */
  rollingUpdate?: RollingUpdateDaemonSet;
  /**
   * `RollingUpdate`, or `OnDelete` to wait until somebody deletes a pod.
   * @default "RollingUpdate"
   */
  type?: string;
}

/** Limits of a gradual replacement. */
export interface RollingUpdateDaemonSet {
  /**
   * Nodes that may run two pods, as a number or a percentage.
   * @default 0
   */
  maxSurge?: IntOrString;
  /**
   * Nodes that may be without the pod, as a number or a percentage.
   * @default 1
   */
  maxUnavailable?: IntOrString;
}

/** Nodes of a daemon set. */
export interface DaemonSetStatus extends FirstDaemonSetStatus {
  /** How often the name of a revision was taken. */
  collisionCount?: Int32;
  /**
   * Aspects of its state.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: DaemonSetCondition[];
  /** Nodes with an available pod. */
  numberAvailable?: Int32;
  /** Nodes without an available pod. */
  numberUnavailable?: Int32;
  /** Generation that this is about. */
  observedGeneration?: Int64;
  /** Nodes with the new pod. */
  updatedNumberScheduled?: Int32;
}

/** One aspect of a daemon set's state. */
export interface DaemonSetCondition {
  /** When the status changed. */
  lastTransitionTime?: DateTime;
  /** Why, for people. */
  message?: string;
  /** Why, in one word. */
  reason?: string;
  /** `True`, `False` or `Unknown`. */
  status: string;
  /** Name of the aspect. */
  type: string;
}

/**
 * A state of a stateful set or daemon set, to go back to.
 * @resource controllerrevisions
 * @printColumn Revision .revision type=integer
 * @printColumn Age .metadata.creationTimestamp
 */
export interface ControllerRevision extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** The state, as its controller keeps it. */
  data?: Record<string, unknown>;
  /** Number of the state. */
  revision: Int64;
}

/** A list of revisions. */
export interface ControllerRevisionList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The revisions. */
  items: ControllerRevision[];
}
