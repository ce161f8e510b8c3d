/**
 * Pods and templates of pods as they are today.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ContainerStatus } from "../../../core/v1/containers.js";
import type {
  PodCondition as FirstPodCondition,
  PodSecurityContext as FirstPodSecurityContext,
  PodSpec as FirstPodSpec,
  PodStatus as FirstPodStatus,
} from "../../../core/v1/pods.js";
import type { Quantity } from "../../../machinery/resource.js";
import type { ListMeta, ObjectMeta, TypeMeta } from "../../../meta/v1.js";
import type {
  AppArmorProfile,
  Container,
  EphemeralContainer,
  ResourceRequirements,
  SeccompProfile,
  WindowsSecurityContextOptions,
} from "./containers.js";
import type { Affinity, Toleration, TopologySpreadConstraint } from "./scheduling.js";
import type { Volume } from "./volumes.js";

/**
 * Containers that run together on one node and share network address and volumes.
 * @resource pods shortNames=po categories=all deleted=object
 * @subresource status
 * @printColumn Status .status.phase The state of the pod.
 * @printColumn Node .spec.nodeName priority=1 The node that it runs on.
 * @printColumn Age .metadata.creationTimestamp
 */
export interface Pod extends TypeMeta {
  /** Name, namespace, labels and the like. Controllers and services find pods by their labels. */
  metadata?: ObjectMeta;
  /** What is to run. */
  spec?: PodSpec;
  /** What was observed last. */
  status?: PodStatus;
}

/** A list of pods. */
export interface PodList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** Pods of the list. */
  items: Pod[];
}

/** The pod that a controller creates. */
export interface PodTemplateSpec {
  /** Labels and annotations of the pods. */
  metadata?: ObjectMeta;
  /** What is to run. */
  spec?: PodSpec;
}

/** What a pod runs, where, and with which volumes. */
export interface PodSpec extends Omit<FirstPodSpec, "volumes"> {
  /** Rules about nodes and other pods that decide where it runs. */
  affinity?: Affinity;
  /** Whether containers get a token of the service account; default: as the account says. */
  automountServiceAccountToken?: boolean;
  /**
   * Containers that run side by side. There is at least one.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  containers: Container[];
  /** DNS settings, added to those of `dnsPolicy`. */
  dnsConfig?: PodDNSConfig;
  /** Whether services become environment variables. */
  enableServiceLinks?: boolean;
  /**
   * Containers for debugging, which can only be added.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  ephemeralContainers?: EphemeralContainer[];
  /**
   * Lines for the pod's hosts file.
   * @patchStrategy merge
   * @patchMergeKey ip
   * @listType map
   * @listMapKey ip
   */
  hostAliases?: HostAlias[];
  /** Whether it shares the user namespace of the host. */
  hostUsers?: boolean;
  /** Name of the host as the pod sees it, whatever its other names are. */
  hostnameOverride?: string;
  /**
   * Containers that run to completion one after another before the others start.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  initContainers?: Container[];
  /** Operating system that the pod needs. */
  os?: PodOS;
  /** Resources that the runtime class takes besides the containers'. */
  overhead?: Record<string, Quantity>;
  /** `PreemptLowerPriority`, or `Never`. */
  preemptionPolicy?: string;
  /** The pod's priority: higher ones are scheduled first. Set from `priorityClassName`. */
  priority?: Int32;
  /** Class that gives the priority. */
  priorityClassName?: string;
  /**
   * Conditions that must be true, besides those of containers, for the pod to be ready.
   * @listType atomic
   */
  readinessGates?: PodReadinessGate[];
  /**
   * Claims for devices that must be allocated before the pod starts.
   * @patchStrategy merge retainKeys
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  resourceClaims?: PodResourceClaim[];
  /** What all containers together ask for and may use. */
  resources?: ResourceRequirements;
  /** Runtime that runs it; absent: the node's default. */
  runtimeClassName?: string;
  /**
   * Scheduler that places the pod.
   * @default "default-scheduler"
   */
  schedulerName?: string;
  /**
   * Reasons not to schedule it yet. They can only be removed.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  schedulingGates?: PodSchedulingGate[];
  /** Group of pods that are scheduled together. */
  schedulingGroup?: PodSchedulingGroup;
  /**
   * Settings for all containers, which theirs override.
   * @default {}
   */
  securityContext?: PodSecurityContext;
  /** Whether the host name in the pod is the full one. */
  setHostnameAsFQDN?: boolean;
  /** Whether containers see each other's processes. */
  shareProcessNamespace?: boolean;
  /**
   * Taints of nodes that do not keep the pod away.
   * @listType atomic
   */
  tolerations?: Toleration[];
  /**
   * How pods are spread over zones, nodes or other parts of the cluster.
   * @patchStrategy merge
   * @patchMergeKey topologyKey
   * @listType map
   * @listMapKey topologyKey
   * @listMapKey whenUnsatisfiable
   */
  topologySpreadConstraints?: TopologySpreadConstraint[];
  /**
   * Volumes that containers can mount.
   * @patchStrategy merge retainKeys
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  volumes?: Volume[];
}

/** Settings that all containers of a pod share. */
export interface PodSecurityContext extends FirstPodSecurityContext {
  /** AppArmor profile. */
  appArmorProfile?: AppArmorProfile;
  /** When the owner of a volume is changed: `OnRootMismatch` or `Always`. */
  fsGroupChangePolicy?: string;
  /** Group id of processes. */
  runAsGroup?: Int64;
  /** How volumes get their label: `Recursive` or `MountOption`. */
  seLinuxChangePolicy?: string;
  /** Seccomp profile. */
  seccompProfile?: SeccompProfile;
  /** Whether groups of the image count: `Merge` or `Strict`. */
  supplementalGroupsPolicy?: string;
  /**
   * Kernel parameters.
   * @listType atomic
   */
  sysctls?: Sysctl[];
  /** Settings for Windows. */
  windowsOptions?: WindowsSecurityContextOptions;
}

/** A kernel parameter. */
export interface Sysctl {
  /** Name of the kernel parameter. */
  name: string;
  /** Value of the kernel parameter. */
  value: string;
}

/** DNS settings of a pod. */
export interface PodDNSConfig {
  /**
   * Addresses of name servers.
   * @listType atomic
   */
  nameservers?: string[];
  /**
   * Options of the resolver.
   * @listType atomic
   */
  options?: PodDNSConfigOption[];
  /**
   * Domains in which names are looked up.
   * @listType atomic
   */
  searches?: string[];
}

/** An option of the resolver. */
export interface PodDNSConfigOption {
  /** Name of the option. */
  name?: string;
  /** Its value, if it has one. */
  value?: string;
}

/** A line of a hosts file. */
export interface HostAlias {
  /**
   * Names for the address.
   * @listType atomic
   */
  hostnames?: string[];
  /** The address. */
  ip: string;
}

/** An operating system. */
export interface PodOS {
  /** `linux` or `windows`. */
  name: string;
}

/** A condition that counts for readiness. */
export interface PodReadinessGate {
  /** Type of the condition. */
  conditionType: string;
}

/** A claim that containers of the pod refer to. Of the two sources one is set. */
export interface PodResourceClaim {
  /** Name in the pod. */
  name: string;
  /** An existing claim in the namespace. */
  resourceClaimName?: string;
  /** A template from which a claim is made for this pod. */
  resourceClaimTemplateName?: string;
}

/** A reason not to schedule a pod. */
export interface PodSchedulingGate {
  /** Name of the gate. */
  name: string;
}

/** The group that a pod is scheduled with. */
export interface PodSchedulingGroup {
  /** Name of the group. */
  podGroupName?: string;
}

/** What was observed of a pod. */
export interface PodStatus extends FirstPodStatus {
  /**
   * Aspects such as `Ready` and `PodScheduled`.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: PodCondition[];
  /**
   * States of the containers for debugging.
   * @listType atomic
   */
  ephemeralContainerStatuses?: ContainerStatus[];
  /**
   * Addresses of the node, one for each family.
   * @patchStrategy merge
   * @patchMergeKey ip
   * @listType atomic
   */
  hostIPs?: HostIP[];
  /**
   * States of the init containers.
   * @listType atomic
   */
  initContainerStatuses?: ContainerStatus[];
  /** Node on which room is made for the pod. */
  nominatedNodeName?: string;
  /** Generation of the pod that this is about. */
  observedGeneration?: Int64;
  /**
   * Addresses of the pod, one for each family.
   * @patchStrategy merge
   * @patchMergeKey ip
   * @listType map
   * @listMapKey ip
   */
  podIPs?: PodIP[];
  /** `Guaranteed`, `Burstable` or `BestEffort`. */
  qosClass?: string;
}

/** One aspect of a pod's state. */
export interface PodCondition extends FirstPodCondition {
  /** Generation of the pod that this is about. */
  observedGeneration?: Int64;
}

/** An address of a pod. */
export interface PodIP {
  /** The address. */
  ip: string;
}

/** An address of a node. */
export interface HostIP {
  /** The address. */
  ip: string;
}
