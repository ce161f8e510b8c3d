import type { LoadBalancerStatus, ObjectMeta, PodTemplateSpec } from "../../core/v1/models.js";
import type { IntOrString } from "../../intstr/models.js";
import type { LabelSelector, ListMeta, Time } from "../../unversioned/models.js";

/** Names one version under which a third-party resource is served. */
export interface APIVersion {
  /** Version string as it appears in the API path, for example `v1` or `v2beta1`. */
  name?: string;
}

/** CPU load that an autoscaler tries to hold across the pods it manages. */
export interface CPUTargetUtilization {
  /**
   * Average CPU use to aim for, in percent of what the pods request; `80` means four fifths of the request. Format:
   * int32.
   */
  targetPercentage: number;
}

/**
 * Keeps one copy of a pod running on every eligible node, as needed for log collectors, monitoring agents or network
 * plugins.
 */
export interface DaemonSet {
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
export interface DaemonSetList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The daemon sets found; an empty array when nothing matches the request. */
  items: DaemonSet[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/** The pod to run on each node, and the selector that identifies such pods. */
export interface DaemonSetSpec {
  /**
   * Picks the pods that belong to the daemon set and has to match the template's labels. When left out, the template's
   * labels serve as selector.
   */
  selector?: LabelSelector;
  /**
   * Blueprint for the pod put on each node that fits its node selector, or on all nodes without one. Edits do not
   * replace running pods; delete those to pick up the change.
   */
  template: PodTemplateSpec;
}

/** Node counts that show how far a daemon set has been rolled out. */
export interface DaemonSetStatus {
  /** Count of nodes that have the pod and are meant to have it. Format: int32. */
  currentNumberScheduled: number;
  /** Count of nodes eligible for the pod, whether or not it has started there yet. Format: int32. */
  desiredNumberScheduled: number;
  /**
   * Count of nodes that have the pod although they should not, for instance after their labels changed. Format: int32.
   */
  numberMisscheduled: number;
  /** Count of eligible nodes on which at least one pod has passed its readiness checks. Format: int32. */
  numberReady: number;
}

/** Declares a replicated application and rolls out changes to it gradually, by creating and scaling replica sets. */
export interface Deployment {
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
  /** Name, namespace, labels and annotations; the name also begins the names of the replica sets created for it. */
  metadata?: ObjectMeta;
  /** Desired pods, their number and the way updates are carried out; editing its template starts a rollout. */
  spec?: DeploymentSpec;
  /** Progress of the current rollout as last seen by the controller; read-only for users. */
  status?: DeploymentStatus;
}

/** One aspect of a deployment's health, such as whether it is available or still making progress. */
export interface DeploymentCondition {
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
  /** Whether the condition holds: `True`, `False`, or `Unknown` when the controller cannot tell. */
  status: string;
  /** Aspect of the deployment being reported: `Available`, `Progressing` or `ReplicaFailure`. */
  type: string;
}

/** Deployments returned by a list request, together with list metadata. */
export interface DeploymentList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The deployments found; an empty array when nothing matches the request. */
  items: Deployment[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/**
 * Request, posted to the `rollback` subresource, that returns a deployment to an earlier revision of its pod template.
 */
export interface DeploymentRollback {
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
  /** Which deployment to roll back; must equal the name in the request path. */
  name: string;
  /** Names the revision whose pod template is to be restored. */
  rollbackTo: RollbackConfig;
  /** Annotations to set on the deployment along with the rollback, such as a change cause; may be left out. */
  updatedAnnotations?: Record<string, string>;
}

/** Desired state of a deployment: its pods, how many there are, and how they get updated. */
export interface DeploymentSpec {
  /**
   * Seconds a fresh pod must stay ready, with no container crashing, before it counts as available. With the default
   * `0`, readiness alone is enough. Format: int32.
   */
  minReadySeconds?: number;
  /**
   * When `true`, template edits accumulate without being rolled out, while scaling still works; set it to `false` to
   * resume. Defaults to `false`.
   */
  paused?: boolean;
  /**
   * Seconds a rollout may go without progress before the `Progressing` condition turns `False` with reason
   * `ProgressDeadlineExceeded`. Unset means no deadline; the rollout is never aborted. Format: int32.
   */
  progressDeadlineSeconds?: number;
  /** How many pods to run; `1` when left out, and an explicit `0` stops the application. Format: int32. */
  replicas?: number;
  /**
   * How many superseded replica sets to keep so that a rollback can return to them. All are kept when unset. Format:
   * int32.
   */
  revisionHistoryLimit?: number;
  /** Starts a rollback to the given revision; the controller clears it after acting on it, so it is normally absent. */
  rollbackTo?: RollbackConfig;
  /**
   * Picks the pods that belong to the deployment and must match the template's labels, which serve as selector when
   * nothing is given.
   */
  selector?: LabelSelector;
  /** How new pods replace old ones; a rolling update by default. */
  strategy?: DeploymentStrategy;
  /**
   * Blueprint for the pods; any change to it creates a new replica set and starts a rollout, unless the deployment is
   * paused.
   */
  template: PodTemplateSpec;
}

/** Pod counts and conditions that show the progress of a rollout. */
export interface DeploymentStatus {
  /** Count of pods that have been ready for at least `minReadySeconds`. Format: int32. */
  availableReplicas?: number;
  /**
   * Latest findings on availability, progress and replica creation failures, with one entry for each condition type.
   */
  conditions?: DeploymentCondition[];
  /**
   * Value of `metadata.generation` the controller last acted on; while it is lower than the current one, the remaining
   * status is outdated. Format: int64.
   */
  observedGeneration?: number;
  /** Count of all pods that match the selector and have not terminated, old revisions included. Format: int32. */
  replicas?: number;
  /**
   * Count of unavailable pods in the old and new replica sets together: pods not yet created, or not ready for long
   * enough. Format: int32.
   */
  unavailableReplicas?: number;
  /**
   * Count of running or starting pods built from the current template; equals `replicas` once the rollout has finished.
   * Format: int32.
   */
  updatedReplicas?: number;
}

/** Chooses between gradual replacement of pods and stopping all of them before starting new ones. */
export interface DeploymentStrategy {
  /** Limits for a gradual update; only allowed while `type` is `RollingUpdate`. */
  rollingUpdate?: RollingUpdateDeployment;
  /** Either `RollingUpdate`, the default, or `Recreate`, which removes every old pod first and so causes downtime. */
  type?: string;
}

/** Connects a URL path to the service that answers requests for it. */
export interface HTTPIngressPath {
  /** Service and port that receive requests whose path matches. */
  backend: IngressBackend;
  /**
   * Extended POSIX regular expression beginning with `/`, compared with the request path. Requests of any path match
   * when it is left out.
   */
  path?: string;
}

/** Distributes the HTTP requests of one host among services according to their URL path. */
export interface HTTPIngressRuleValue {
  /** Mappings from URL paths to services; at least one is needed. */
  paths: HTTPIngressPath[];
}

/**
 * Adjusts the number of pods of a scalable object to keep their average CPU use near a target. New code should use the
 * `autoscaling/v1` form.
 */
export interface HorizontalPodAutoscaler {
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
  /** Name, namespace, labels and annotations; the namespace must be that of the scaled object. */
  metadata?: ObjectMeta;
  /** What to scale, within which bounds, and toward which CPU utilization. */
  spec?: HorizontalPodAutoscalerSpec;
  /** Replica counts and CPU load as last measured by the autoscaler; read-only for users. */
  status?: HorizontalPodAutoscalerStatus;
}

/** Autoscalers returned by a list request, together with list metadata. */
export interface HorizontalPodAutoscalerList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The autoscalers found; an empty array when nothing matches the request. */
  items: HorizontalPodAutoscaler[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Scaling target, replica bounds and desired CPU load of an autoscaler. */
export interface HorizontalPodAutoscalerSpec {
  /** Average CPU load to aim for; when left out, 80 percent of the requested CPU. */
  cpuUtilization?: CPUTargetUtilization;
  /** Highest number of pods the autoscaler may ask for; must not be below `minReplicas`. Format: int32. */
  maxReplicas: number;
  /** Lowest number of pods the autoscaler may ask for; at least `1`, which is also the default. Format: int32. */
  minReplicas?: number;
  /** Points at the object to resize, for example a deployment, through its `scale` subresource. */
  scaleRef: SubresourceReference;
}

/** What the autoscaler last observed and what it decided. */
export interface HorizontalPodAutoscalerStatus {
  /**
   * Mean CPU use of all target pods in percent of their request; `70` means seven tenths. Absent until metrics arrive.
   * Format: int32.
   */
  currentCPUUtilizationPercentage?: number;
  /** How many pods the target had when the autoscaler last looked. Format: int32. */
  currentReplicas: number;
  /** How many pods the autoscaler last calculated to be needed, within the configured bounds. Format: int32. */
  desiredReplicas: number;
  /** When the number of pods was last altered; the autoscaler waits a while after it to avoid scaling too often. */
  lastScaleTime?: Time;
  /**
   * Value of `metadata.generation` that this status reflects; lower than the current one while an edit is unprocessed.
   * Format: int64.
   */
  observedGeneration?: number;
}

/**
 * Routes HTTP traffic from outside the cluster to services by host and path; takes effect only where an ingress
 * controller is running.
 */
export interface Ingress {
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
  /** Name, namespace, labels and annotations; controllers read many of their settings from annotations. */
  metadata?: ObjectMeta;
  /** Routing rules, TLS settings and fallback service that an ingress controller should put into effect. */
  spec?: IngressSpec;
  /** Addresses at which the ingress can be reached, filled in by the controller; read-only for users. */
  status?: IngressStatus;
}

/** Service port to which matching requests get forwarded. */
export interface IngressBackend {
  /** Name of a service in the same namespace as the ingress. */
  serviceName: string;
  /** Port of that service, given by number or by port name. */
  servicePort: IntOrString;
}

/** Ingresses returned by a list request, together with list metadata. */
export interface IngressList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The ingresses found; an empty array when nothing matches the request. */
  items: Ingress[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Routing for one host name: requests are matched by host first and then by path. */
export interface IngressRule {
  /**
   * Fully qualified domain name the rule applies to, without port and not an IP address. Leave it out to cover all
   * hosts.
   */
  host?: string;
  /** Path-based HTTP routing for the host; without it, all of the host's traffic goes to the default backend. */
  http?: HTTPIngressRuleValue;
}

/** Desired routing of an ingress; needs a default backend, at least one rule, or both. */
export interface IngressSpec {
  /**
   * Service for requests that no rule covers; may be left out if rules exist or the controller has its own fallback.
   */
  backend?: IngressBackend;
  /** Host rules for routing requests; when empty or when none applies, traffic goes to the default backend. */
  rules?: IngressRule[];
  /**
   * Certificates for serving HTTPS on port 443, chosen by host name through SNI if the controller supports it. Without
   * entries only plain HTTP is configured.
   */
  tls?: IngressTLS[];
}

/** Where an ingress has been made reachable for clients. */
export interface IngressStatus {
  /** IP addresses or host names of the load balancer in front of the ingress; empty until one is assigned. */
  loadBalancer?: LoadBalancerStatus;
}

/** Pairs host names with the secret that holds their TLS certificate. */
export interface IngressTLS {
  /** Host names covered by the certificate. When left out, the ingress controller's wildcard host setting applies. */
  hosts?: string[];
  /**
   * Secret in the ingress's namespace with the keys `tls.crt` and `tls.key`. May be left out when TLS is only routed by
   * SNI host name.
   */
  secretName?: string;
}

/**
 * Runs pods until a given number of them finish successfully. Older form of the `batch/v1` job, which should be
 * preferred.
 */
export interface Job {
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
  /** Name, namespace, labels and annotations; the name also begins the names of the job's pods. */
  metadata?: ObjectMeta;
  /** The pod to run, how many must succeed and how many may run side by side. */
  spec?: JobSpec;
  /** Pod counts, times and outcome as last recorded by the job controller; read-only for users. */
  status?: JobStatus;
}

/** Final outcome of a job, recorded once it has completed or failed. */
export interface JobCondition {
  /** Moment at which the job controller last examined this condition; unset if never recorded. */
  lastProbeTime?: Time;
  /** Moment at which `status` last switched to a different value; unset if never recorded. */
  lastTransitionTime?: Time;
  /** Explanation for people of the condition's latest change; may be empty. */
  message?: string;
  /** Short CamelCase code for the latest change, for example `DeadlineExceeded`; suited to scripts. */
  reason?: string;
  /** Whether the outcome applies: `True`, `False`, or `Unknown` if that cannot be determined. */
  status: string;
  /** Which outcome is being reported: `Complete` or `Failed`. */
  type: string;
}

/** Jobs returned by a list request, together with list metadata. */
export interface JobList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The jobs found; an empty array when nothing matches the request. */
  items: Job[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Desired execution of a job: pod, number of successes, parallelism and time limit. */
export interface JobSpec {
  /**
   * Time limit in seconds, counted from `status.startTime`; once exceeded, running pods are killed and the job fails.
   * Positive; no limit when unset. Format: int64.
   */
  activeDeadlineSeconds?: number;
  /**
   * When `true`, the system generates a unique label and selector for the pods; the inverse of `manualSelector` in
   * `batch/v1`. May be left out.
   */
  autoSelector?: boolean;
  /**
   * How many pods have to succeed. If unset while `parallelism` is given, one success marks the whole job as succeeded;
   * if both are unset, `1` applies. Format: int32.
   */
  completions?: number;
  /**
   * Maximum number of pods that run at the same time; fewer run when few completions remain. Defaults to `1`; `0`
   * pauses the job. Format: int32.
   */
  parallelism?: number;
  /**
   * Picks the job's pods by label. When left out, it is generated under `autoSelector` and otherwise taken from the
   * template's labels.
   */
  selector?: LabelSelector;
  /** Blueprint for the job's pods; its restart policy has to be `OnFailure` or `Never`, since `Always` is rejected. */
  template: PodTemplateSpec;
}

/** Progress and result of a job's run so far. */
export interface JobStatus {
  /** Count of pods that are currently pending or running. Format: int32. */
  active?: number;
  /** When the job was found to have succeeded, in RFC 3339 form and UTC; absent before that. */
  completionTime?: Time;
  /** Outcome entries such as `Complete` or `Failed`; empty as long as the job is unfinished. */
  conditions?: JobCondition[];
  /** Count of the job's pods that have ended in failure. Format: int32. */
  failed?: number;
  /** When the job controller first took up the job, in RFC 3339 form and UTC; the active deadline runs from here. */
  startTime?: Time;
  /** Count of the job's pods that have ended successfully. Format: int32. */
  succeeded?: number;
}

/**
 * Allows chosen incoming traffic to a group of pods; relevant in namespaces isolated by annotation and with a network
 * plugin that enforces policies.
 */
export interface NetworkPolicy {
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
  /** Name, namespace, labels and annotations; the policy covers only pods of its own namespace. */
  metadata?: ObjectMeta;
  /** Which pods the policy covers and what traffic may reach them. */
  spec?: NetworkPolicySpec;
}

/** Permits traffic that satisfies both its source list and its port list. */
export interface NetworkPolicyIngressRule {
  /**
   * Permitted sources; traffic has to match one of them. If absent, every source is permitted; an empty array permits
   * none.
   */
  from?: NetworkPolicyPeer[];
  /**
   * Permitted destination ports on the covered pods; traffic has to match one of them. If absent, every port is
   * permitted; an empty array permits none.
   */
  ports?: NetworkPolicyPort[];
}

/** Network policies returned by a list request, together with list metadata. */
export interface NetworkPolicyList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The network policies found; an empty array when nothing matches the request. */
  items: NetworkPolicy[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Source of permitted traffic, given by exactly one of its two selectors. */
export interface NetworkPolicyPeer {
  /**
   * Admits traffic from all pods of namespaces with matching labels; an empty selector means every namespace. Excludes
   * `podSelector`.
   */
  namespaceSelector?: LabelSelector;
  /**
   * Admits traffic from pods with matching labels in the policy's own namespace; an empty selector means all of them.
   * Excludes `namespaceSelector`.
   */
  podSelector?: LabelSelector;
}

/** Destination port and protocol to which traffic is permitted. */
export interface NetworkPolicyPort {
  /**
   * Port number, or name of a container port on the covered pods. If absent, all ports of the protocol are permitted.
   */
  port?: IntOrString;
  /** Transport protocol, either `TCP` or `UDP`; taken to be `TCP` when left out. */
  protocol?: string;
}

/** Pods covered by a network policy and the incoming traffic it permits; several policies covering one pod add up. */
export interface NetworkPolicySpec {
  /** Rules for incoming traffic; traffic that any rule permits is allowed. Without rules the policy permits nothing. */
  ingress?: NetworkPolicyIngressRule[];
  /** Picks the covered pods by label within the policy's namespace; an empty selector covers all pods there. */
  podSelector: LabelSelector;
}

/** Keeps a fixed number of identical pods running; usually created by a deployment rather than by hand. */
export interface ReplicaSet {
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
  /** Name, namespace, labels and annotations; labels default to those of the pod template when none are given. */
  metadata?: ObjectMeta;
  /** Number of pods to keep, how to recognise them and how to create more. */
  spec?: ReplicaSetSpec;
  /** Pod counts as last seen by the controller; read-only for users and possibly slightly stale. */
  status?: ReplicaSetStatus;
}

/** One finding about a replica set, such as trouble creating or deleting pods. */
export interface ReplicaSetCondition {
  /** Moment at which `status` last switched to a different value; unset if never recorded. */
  lastTransitionTime?: Time;
  /** Explanation for people of the condition's latest change; may be empty. */
  message?: string;
  /** Short CamelCase code for the latest change, for example `FailedCreate`; suited to scripts. */
  reason?: string;
  /** Whether the condition holds: `True`, `False`, or `Unknown` when the controller cannot tell. */
  status: string;
  /** Kind of finding; `ReplicaFailure`, meaning that pods could not be created or deleted, is the only one. */
  type: string;
}

/** Replica sets returned by a list request, together with list metadata. */
export interface ReplicaSetList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The replica sets found; an empty array when nothing matches the request. */
  items: ReplicaSet[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Desired pod count of a replica set, with the selector and template of its pods. */
export interface ReplicaSetSpec {
  /**
   * Seconds a fresh pod must stay ready, with no container crashing, before it counts as available. With the default
   * `0`, readiness alone is enough. Format: int32.
   */
  minReadySeconds?: number;
  /** How many pods to keep running; `1` when left out, and an explicit `0` removes all of them. Format: int32. */
  replicas?: number;
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
  /** Count of pods that have been ready for at least `minReadySeconds`. Format: int32. */
  availableReplicas?: number;
  /** Latest findings about problems with the replica set; empty when there are none. */
  conditions?: ReplicaSetCondition[];
  /** Count of pods that carry every label of the current pod template. Format: int32. */
  fullyLabeledReplicas?: number;
  /**
   * Value of `metadata.generation` that this status reflects; lower than the current one while an edit is unprocessed.
   * Format: int64.
   */
  observedGeneration?: number;
  /** Count of pods that currently pass their readiness checks. Format: int32. */
  readyReplicas?: number;
  /** Count of all pods the replica set currently has, ready or not. Format: int32. */
  replicas: number;
}

/** Tells a rollback which revision of a deployment to bring back. */
export interface RollbackConfig {
  /** Revision number to restore; `0`, the default, stands for the one before the current revision. Format: int64. */
  revision?: number;
}

/** Bounds on how many pods may be added or missing during a gradual update. */
export interface RollingUpdateDeployment {
  /**
   * Extra pods allowed above the desired count while updating, as a number or a percentage such as `25%`, rounded up.
   * Default `1`; not `0` if `maxUnavailable` is `0`.
   */
  maxSurge?: IntOrString;
  /**
   * Pods that may be missing from the desired count while updating, as a number or a percentage such as `25%`, rounded
   * down. Default `1`; not `0` if `maxSurge` is `0`.
   */
  maxUnavailable?: IntOrString;
}

/** Uniform view of the size of a scalable object, read and written through its `scale` subresource. */
export interface Scale {
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
   * Name and namespace of the object being scaled; include the resource version to guard against concurrent changes.
   */
  metadata?: ObjectMeta;
  /** Desired size; write it to scale the object up or down. */
  spec?: ScaleSpec;
  /** Actual size and the pod selector as last observed; read-only for users. */
  status?: ScaleStatus;
}

/** Desired number of pods of a scalable object. */
export interface ScaleSpec {
  /** How many pods the object should have; when left out, it is taken as `0`. Format: int32. */
  replicas?: number;
}

/** Observed number of pods of a scalable object and how to find them. */
export interface ScaleStatus {
  /** Count of pods that the object actually had when last observed. Format: int32. */
  replicas: number;
  /**
   * Labels that the object's pods carry, as plain key and value pairs; use `targetSelector` where the selector has
   * set-based expressions.
   */
  selector?: Record<string, string>;
  /**
   * Complete pod selector in string form, ready to pass as `labelSelector` in a list request; covers set-based
   * expressions too.
   */
  targetSelector?: string;
}

/** Points from an autoscaler to a subresource of another object in its namespace. */
export interface SubresourceReference {
  /** Group and version of the object pointed at, for example `extensions/v1beta1`. */
  apiVersion?: string;
  /** Kind of the object pointed at, for example `Deployment` or `ReplicationController`. */
  kind?: string;
  /** Name of the object pointed at, which lives in the same namespace. */
  name?: string;
  /** Which subresource of the object to use; autoscaling supports only `scale`. */
  subresource?: string;
}

/**
 * Registers an additional kind of object with the API server, so that custom data can be stored and served like
 * built-in resources.
 */
export interface ThirdPartyResource {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** Free text that tells people what the added kind is for; may be left out. */
  description?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /**
   * Labels, annotations and name; the name decides kind and group, so `cron-tab.example.com` yields kind `CronTab` in
   * group `example.com`.
   */
  metadata?: ObjectMeta;
  /** Versions under which the added kind is served, for example one named `v1`. */
  versions?: APIVersion[];
}

/** Third-party resource registrations returned by a list request, together with list metadata. */
export interface ThirdPartyResourceList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The registrations found; an empty array when nothing matches the request. */
  items: ThirdPartyResource[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}
