/**
 * Where pods run: affinity, tolerations and spreading.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { LabelSelector } from "../../../meta/v1.js";

/** Rules that decide which nodes a pod can run on. */
export interface Affinity {
  /** Rules about nodes. */
  nodeAffinity?: NodeAffinity;
  /** Rules about pods to be near to. */
  podAffinity?: PodAffinity;
  /** Rules about pods to be away from. */
  podAntiAffinity?: PodAntiAffinity;
}

/** Rules about the nodes of a pod. */
export interface NodeAffinity {
  /**
   * Wishes. The node with the largest sum of weights is taken.
   * @listType atomic
   */
  preferredDuringSchedulingIgnoredDuringExecution?: PreferredSchedulingTerm[];
  /** What a node must have. */
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}

/**
 * Terms of which a node must match at least one.
 * @mapType atomic
 */
export interface NodeSelector {
  /**
   * Terms, of which a node meets one.
   * @listType atomic
   */
  nodeSelectorTerms: NodeSelectorTerm[];
}

/**
 * Conditions that a node must match, all of them. Without any it matches no node.
 * @mapType atomic
 */
export interface NodeSelectorTerm {
  /**
   * Conditions on labels.
   * @listType atomic
   */
  matchExpressions?: NodeSelectorRequirement[];
  /**
   * Conditions on fields.
   * @listType atomic
   */
  matchFields?: NodeSelectorRequirement[];
}

/** A condition on a label or a field. */
export interface NodeSelectorRequirement {
  /** The label or field. */
  key: string;
  /** `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`. */
  operator: string;
  /**
   * Values to compare with; one integer for `Gt` and `Lt`.
   * @listType atomic
   */
  values?: string[];
}

/** A wish with a weight. */
export interface PreferredSchedulingTerm {
  /** Which nodes. */
  preference: NodeSelectorTerm;
  /** From 1 to 100. */
  weight: Int32;
}

/** Rules about pods to run near to. */
export interface PodAffinity {
  /**
   * Wishes, with weights.
   * @listType atomic
   */
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  /**
   * What must hold.
   * @listType atomic
   */
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/** Rules about pods not to run near to. */
export interface PodAntiAffinity {
  /**
   * Wishes, with weights.
   * @listType atomic
   */
  preferredDuringSchedulingIgnoredDuringExecution?: WeightedPodAffinityTerm[];
  /**
   * What must hold.
   * @listType atomic
   */
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
}

/** A wish about other pods. */
export interface WeightedPodAffinityTerm {
  /** Which pods, and how near. */
  podAffinityTerm: PodAffinityTerm;
  /** From 1 to 100. */
  weight: Int32;
}

/** Other pods, and what counts as near to them. */
export interface PodAffinityTerm {
  /** Labels of the pods. */
  labelSelector?: LabelSelector;
  /**
   * Labels in which they must equal this pod.
   * @listType atomic
   */
  matchLabelKeys?: string[];
  /**
   * Labels in which they must differ from this pod.
   * @listType atomic
   */
  mismatchLabelKeys?: string[];
  /** Labels of the namespaces in which they are. */
  namespaceSelector?: LabelSelector;
  /**
   * Names of the namespaces in which they are; default: the pod's own.
   * @listType atomic
   */
  namespaces?: string[];
  /** Label of nodes. Nodes with the same value of it are near to each other. */
  topologyKey: string;
}

/** A taint that does not keep a pod away. Without a key it is every taint. */
export interface Toleration {
  /** `NoSchedule`, `PreferNoSchedule` or `NoExecute`; absent: all. */
  effect?: string;
  /** Key of the taint. */
  key?: string;
  /** `Equal`, the default, `Exists`, `Lt` or `Gt`. */
  operator?: string;
  /** How long the pod stays on a node with this taint; only with `NoExecute`. */
  tolerationSeconds?: Int64;
  /** Value of the taint; not with `Exists`. */
  value?: string;
}

/** How evenly pods are spread over parts of a cluster. */
export interface TopologySpreadConstraint {
  /** Pods that are counted. */
  labelSelector?: LabelSelector;
  /**
   * Labels in which counted pods must equal this one.
   * @listType atomic
   */
  matchLabelKeys?: string[];
  /** Largest difference between two parts. */
  maxSkew: Int32;
  /** Parts that there should be, at least. */
  minDomains?: Int32;
  /** Whether affinity counts: `Honor` or `Ignore`. */
  nodeAffinityPolicy?: string;
  /** Whether taints count: `Honor` or `Ignore`. */
  nodeTaintsPolicy?: string;
  /** Label of nodes. Nodes with the same value are one part. */
  topologyKey: string;
  /** `DoNotSchedule` or `ScheduleAnyway`. */
  whenUnsatisfiable: string;
}
