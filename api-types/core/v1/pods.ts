/**
 * Pods, pod templates and the calls that act on a running pod.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int64 } from "groupversion/types";
import type { Container, ContainerStatus, SELinuxOptions } from "./containers.js";
import type { ObjectMeta } from "./meta.js";
import type { LocalObjectReference, ObjectReference } from "./references.js";
import type { Volume } from "./volumes.js";
import type { ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Assigns a pod to a node; a scheduler posts one to record its placement decision.
 * @resource bindings verbs=create
 */
export interface Binding extends TypeMeta {
  /** Points at the node that should run the pod, usually with `kind` set to `Node` and the node's name. */
  target: ObjectReference;
  /** Identity of the binding; its name and namespace must match the pod that is to be placed. */
  metadata?: ObjectMeta;
}

/**
 * Group of containers that run together on one node and share network address and volumes. Smallest unit that gets
 * scheduled.
 * @resource pods redirect
 * @subresource attach methods=GET,POST options=PodAttachOptions
 * @subresource binding verbs=create kind=Binding
 * @subresource eviction verbs=create kind=policy/v1beta1.Eviction
 * @subresource exec methods=GET,POST options=PodExecOptions
 * @subresource log verbs=get options=PodLogOptions produces=text/plain response=text
 * @subresource portforward methods=GET,POST
 * @subresource proxy methods=GET,POST,PUT,DELETE,HEAD,OPTIONS options=PodProxyOptions subpath
 * @subresource status
 */
export interface Pod extends TypeMeta {
  /** Name, namespace, labels and other standard object data. Services and controllers find pods by these labels. */
  metadata?: ObjectMeta;
  /** Containers, volumes and settings to run. Hardly anything in it can change after creation. */
  spec?: PodSpec;
  /** Latest observations of scheduler and kubelet, possibly slightly stale. Clients do not set it. */
  status?: PodStatus;
}

/** Pods returned by a list request, together with list data. */
export interface PodList extends TypeMeta {
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
  /** The pods found, an empty array if there are none. */
  items: Pod[];
}

/** Desired content of a pod: containers, volumes and the settings for scheduling, networking and shutdown. */
export interface PodSpec {
  /**
   * Containers to run side by side, at least one. None can be added or removed later.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  containers: Container[];
  /**
   * Seconds, counted from the pod's start time, after which the system kills it and marks it failed. Positive; no limit
   * if absent.
   */
  activeDeadlineSeconds?: Int64;
  /**
   * `ClusterFirst` resolves through the cluster's DNS service, `Default` through the node's resolver settings.
   * Defaults to `ClusterFirst`.
   * @default "ClusterFirst"
   */
  dnsPolicy?: string;
  /** Shares the node's IPC namespace with the containers. Defaults to `false`. */
  hostIPC?: boolean;
  /** Uses the node's network and address instead of a private one, so ports may clash. Defaults to `false`. */
  hostNetwork?: boolean;
  /** Lets containers see and signal the node's processes. Defaults to `false`. */
  hostPID?: boolean;
  /** Host name seen inside the pod, a DNS label. If absent, the pod's own name is used. */
  hostname?: string;
  /**
   * Secrets with registry credentials, from the same namespace, for pulling this pod's images. If absent, the service
   * account's secrets are taken.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  imagePullSecrets?: LocalObjectReference[];
  /** Node that runs the pod, normally filled in by the scheduler. Set on creation, it bypasses scheduling. */
  nodeName?: string;
  /**
   * Labels that a node must carry, all with the given values, to be eligible. If absent, any node may be chosen.
   * @mapType atomic
   */
  nodeSelector?: Record<string, string>;
  /**
   * Which exited containers are restarted on the same node: all (`Always`), failed ones (`OnFailure`) or none
   * (`Never`). Defaults to `Always`.
   * @default "Always"
   */
  restartPolicy?: string;
  /** Security settings for the whole pod. If absent, the defaults of its members apply. */
  securityContext?: PodSecurityContext;
  /** Former name of `serviceAccountName`, deprecated but still accepted and filled in. */
  serviceAccount?: string;
  /**
   * Service account whose token the containers use to access the API server. If absent, admission fills in `default`.
   */
  serviceAccountName?: string;
  /**
   * Subdomain in the pod's DNS name `hostname.subdomain.namespace.svc.domain`; resolves if a headless service of that
   * name exists. If absent, the pod has no such name.
   */
  subdomain?: string;
  /**
   * Seconds between the stop signal and the forced kill on deletion; `0` kills at once. Defaults to 30.
   * @default 30
   */
  terminationGracePeriodSeconds?: Int64;
  /**
   * Volumes that the containers may mount, with distinct names.
   * @patchStrategy merge retainKeys
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  volumes?: Volume[];
}

/** Security settings of a pod's containers and volumes. A container's own settings override these. */
export interface PodSecurityContext {
  /**
   * Group ID that owns files in volumes supporting ownership management; they become group-writable, and processes join
   * the group. If absent, ownership stays as is.
   */
  fsGroup?: Int64;
  /** With `true`, the kubelet refuses to start a container that would run as UID 0. Defaults to no check. */
  runAsNonRoot?: boolean;
  /** UID for the containers' processes. If absent, each image decides. */
  runAsUser?: Int64;
  /** SELinux label for the containers. If absent, the runtime assigns each a random one. */
  seLinuxOptions?: SELinuxOptions;
  /**
   * Further group IDs given to the first process of each container. None by default.
   * @listType atomic
   */
  supplementalGroups?: Int64[];
}

/** Observed state of a pod, mostly reported by the kubelet of its node. */
export interface PodStatus {
  /**
   * Detailed checkpoints such as `Ready`, one entry per condition type.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: PodCondition[];
  /**
   * One entry per container listed in `containers` of the spec.
   * @listType atomic
   */
  containerStatuses?: ContainerStatus[];
  /** Address of the node. Empty until the pod has been scheduled. */
  hostIP?: string;
  /** Explanation in plain language of the current phase, mostly after failures. */
  message?: string;
  /**
   * Summary of progress: `Pending`, `Running`, `Succeeded` (all exited with 0), `Failed` or `Unknown` (node
   * unreachable).
   */
  phase?: string;
  /** Pod's address, reachable from inside the cluster. Empty until assigned. */
  podIP?: string;
  /** Short CamelCase code for the current phase, such as `Evicted` or `DeadlineExceeded`. */
  reason?: string;
  /** When the kubelet accepted the pod, before any image was pulled. */
  startTime?: Time;
}

/** One condition of a pod, which is true, false or unknown. */
export interface PodCondition {
  /**
   * Type of the condition: `PodScheduled`, `Initialized` (init containers done) or `Ready` (able to serve requests).
   */
  type: string;
  /** Value of the condition: `True`, `False` or `Unknown`. */
  status: string;
  /** When the condition was last checked. Often empty. */
  lastProbeTime?: Time;
  /** When `status` last changed from one value to another. */
  lastTransitionTime?: Time;
  /** Details of the latest change, for people to read. */
  message?: string;
  /** CamelCase code for the latest change, such as `Unschedulable` or `ContainersNotReady`. */
  reason?: string;
}

/**
 * Stored blueprint for pods, as an API object of its own. Built-in workload controllers embed a template instead of
 * referring to one.
 * @resource podtemplates
 */
export interface PodTemplate extends TypeMeta {
  /** Name, namespace, labels and other standard object data of the blueprint itself. */
  metadata?: ObjectMeta;
  /** Labels and content that pods made from the blueprint get. */
  template?: PodTemplateSpec;
}

/** Pod templates returned by a list request, together with list data. */
export interface PodTemplateList extends TypeMeta {
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
  /** The templates found, an empty array if there are none. */
  items: PodTemplate[];
}

/** Blueprint from which controllers such as deployments and jobs create pods. */
export interface PodTemplateSpec {
  /** Labels and annotations copied to each new pod. The labels have to match the controller's selector. */
  metadata?: ObjectMeta;
  /** Containers, volumes and settings that each new pod gets. */
  spec?: PodSpec;
}

/** Query parameters of a log request: which container's output to read, and how much of it. */
export interface PodLogOptions {
  /** Container whose log is wanted. May be left out only if the pod has a single container. */
  container?: string;
  /** Keeps the connection open and sends new output as it is written. Off by default. */
  follow?: boolean;
  /**
   * Reads the log of the terminated former instance of the container instead of the running one, useful after a crash.
   * Off by default.
   */
  previous?: boolean;
  /** Limits output to the last so many seconds. Must be positive and excludes `sinceTime`. */
  sinceSeconds?: Int64;
  /** Limits output to lines written at or after this RFC 3339 timestamp. Excludes `sinceSeconds`. */
  sinceTime?: Time;
  /** Puts an RFC 3339 timestamp in front of each line. Off by default. */
  timestamps?: boolean;
  /**
   * Sends only this many lines from the end. By default, output starts at the beginning, or where a `since` parameter
   * says.
   */
  tailLines?: Int64;
  /** Stops after this many bytes, possibly in mid-line. Must be positive; unlimited when left out. */
  limitBytes?: Int64;
}

/** Query parameters for attaching to the main process of a running container. */
export interface PodAttachOptions {
  /** Forwards the client's input to the process. Off by default; requires a container with `stdin` enabled. */
  stdin?: boolean;
  /** Sends the standard output of the process to the client. On by default. */
  stdout?: boolean;
  /**
   * Sends the standard error of the process to the client. On by default; switch it off with `tty`, where both outputs
   * are merged.
   */
  stderr?: boolean;
  /** Treats the session as a terminal, provided the container was started with one. Off by default. */
  tty?: boolean;
  /** Container to attach to. May be left out if the pod has only one. */
  container?: string;
}

/** Query parameters for running an additional command inside a running container. */
export interface PodExecOptions {
  /** Forwards the client's input to the command. Off by default. */
  stdin?: boolean;
  /** Sends the standard output of the command to the client. On by default. */
  stdout?: boolean;
  /**
   * Sends the standard error of the command to the client. On by default; switch it off with `tty`, where both outputs
   * are merged.
   */
  stderr?: boolean;
  /** Allocates a terminal for the command, as interactive shells need. Off by default. */
  tty?: boolean;
  /** Container to run the command in. May be left out if the pod has only one. */
  container?: string;
  /**
   * Program and arguments, one `command` parameter per word. No shell is involved, so name one explicitly if you need
   * its syntax.
   */
  command?: string[];
}

/** Query parameters of requests relayed by the API server to a pod's HTTP port. */
export interface PodProxyOptions {
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  path?: string;
}
