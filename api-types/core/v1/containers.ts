/**
 * Containers: image, command, environment, resources, probes and state.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type {
  ConfigMapKeySelector,
  ObjectFieldSelector,
  ResourceFieldSelector,
  SecretKeySelector,
} from "./selectors.js";
import type { VolumeMount } from "./volumes.js";
import type { IntOrString } from "../../machinery/intstr.js";
import type { Quantity } from "../../machinery/resource.js";
import type { Time } from "../../machinery/unversioned.js";

/**
 * Compute resources for a container or storage for a claim, keyed by resource name, such as `cpu`, `memory` or
 * `storage`.
 */
export interface ResourceRequirements {
  /**
   * Upper bounds: CPU use is throttled at the limit, and a process that exceeds its memory limit is killed. If absent,
   * unlimited unless a LimitRange sets a default.
   */
  limits?: Record<string, Quantity>;
  /** Guaranteed amounts, reserved when the pod is scheduled. Default to the limits, if those are set. */
  requests?: Record<string, Quantity>;
}

/**
 * One container of a pod: image, process, resources and mounts. Most settings are fixed after creation; `image` may
 * still change.
 */
export interface Container {
  /**
   * Name by which the container is addressed, unique among its pod's containers and immutable. Has to be a DNS label
   * of at most 63 characters.
   */
  name: string;
  /**
   * Arguments passed to the entrypoint, replacing the image's `CMD`. `$(NAME)` expands to an environment variable, and
   * `$$(NAME)` stays literal.
   * @listType atomic
   */
  args?: string[];
  /**
   * Program and leading arguments, run without a shell in place of the image's `ENTRYPOINT`. `$(NAME)` expands as in
   * `args`; if absent, the image decides.
   * @listType atomic
   */
  command?: string[];
  /**
   * Environment variables for the process, added to those of the image. Later entries may use earlier ones as
   * `$(NAME)`.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  env?: EnvVar[];
  /** Image to run, such as `nginx:1.11` or `registry.example.com/team/app:v2`. Without a tag, `latest` is used. */
  image?: string;
  /**
   * When to pull: `Always`, `Never` or `IfNotPresent`. Defaults to `Always` for the tag `latest`, else to
   * `IfNotPresent`.
   */
  imagePullPolicy?: string;
  /** Hooks run right after start and right before stop. If absent, the kubelet runs none. */
  lifecycle?: Lifecycle;
  /**
   * Periodic health check. Once it fails often enough, the kubelet kills the container, and the pod's restart policy
   * applies.
   */
  livenessProbe?: Probe;
  /**
   * Ports that the container listens on. Mostly informational: a port missing here is still reachable on the pod's
   * address.
   * @patchStrategy merge
   * @patchMergeKey containerPort
   * @listType map
   * @listMapKey containerPort
   * @listMapKey protocol
   */
  ports?: ContainerPort[];
  /**
   * Periodic check of whether requests can be served. While it fails, the pod is taken out of the endpoints of its
   * services.
   */
  readinessProbe?: Probe;
  /**
   * CPU and memory that the container asks for and may use at most. Drives scheduling and the pod's quality-of-service
   * class.
   */
  resources?: ResourceRequirements;
  /** Privileges, user and capabilities of this container. These values override the pod's values of the same name. */
  securityContext?: SecurityContext;
  /**
   * Keeps standard input open so that clients can attach to it. Defaults to `false`: reads reach end of file at once.
   */
  stdin?: boolean;
  /**
   * Closes standard input for good when the first attached client leaves; only a restart reopens it. Needs `stdin`;
   * defaults to `false`.
   */
  stdinOnce?: boolean;
  /**
   * File in the container whose content, meant as a brief final note, is reported once the process ends. Defaults to
   * `/dev/termination-log`.
   * @default "/dev/termination-log"
   */
  terminationMessagePath?: string;
  /** Gives the process a terminal, which also requires `stdin`. Defaults to `false`. */
  tty?: boolean;
  /**
   * Places in the container's filesystem where volumes of the pod appear. Mount paths must differ from one another.
   * @patchStrategy merge
   * @patchMergeKey mountPath
   * @listType map
   * @listMapKey mountPath
   */
  volumeMounts?: VolumeMount[];
  /** Directory in which the process starts. If absent, the image or the runtime decides. */
  workingDir?: string;
}

/** Environment variable of a container, given literally or taken from somewhere else. */
export interface EnvVar {
  /** Variable name, made of letters, digits and underscores and not starting with a digit. */
  name: string;
  /**
   * Literal value; empty by default. `$(NAME)` expands to an earlier variable; unknown names stay unchanged. Excludes
   * `valueFrom`.
   */
  value?: string;
  /** Where to fetch the value when the container starts; later changes there have no effect. Excludes `value`. */
  valueFrom?: EnvVarSource;
}

/** Origin of an environment variable's value. Exactly one member is set. */
export interface EnvVarSource {
  /** Takes the value from an entry of a ConfigMap in the pod's namespace. */
  configMapKeyRef?: ConfigMapKeySelector;
  /** Takes the value from a field of the pod: its name, namespace, IP address, node name or service account name. */
  fieldRef?: ObjectFieldSelector;
  /** Takes the value from a container's CPU or memory limit or request; by default that of the same container. */
  resourceFieldRef?: ResourceFieldSelector;
  /** Takes the value from one entry of a Secret that lives beside the pod in its namespace. */
  secretKeyRef?: SecretKeySelector;
}

/** Hooks that the kubelet runs during a container's lifecycle. The container's next step waits for each hook. */
export interface Lifecycle {
  /**
   * Runs right after creation, with no ordering relative to the entrypoint. A failure kills the container, and the
   * restart policy decides what follows.
   */
  postStart?: Handler;
  /** Runs before the process gets its stop signal. Its run time counts against the pod's termination grace period. */
  preStop?: Handler;
}

/** What to do for a probe or lifecycle hook. Exactly one member is set. */
export interface Handler {
  /** Runs a command in the container; a non-zero exit code means failure. */
  exec?: ExecAction;
  /** Sends an HTTP GET request, by default to the pod's address. */
  httpGet?: HTTPGetAction;
  /** Opens a TCP connection and succeeds if that works. For probes only; lifecycle hooks do not support it. */
  tcpSocket?: TCPSocketAction;
}

/** Command run within the container for a probe or hook. Exit code `0` means success. */
export interface ExecAction {
  /**
   * Program and its arguments. No shell is involved, so pipes and variables need an explicit `sh -c`.
   * @listType atomic
   */
  command?: string[];
}

/** HTTP GET sent by the kubelet for a probe or hook. Status codes from 200 to 399 are a success for probes. */
export interface HTTPGetAction {
  /** Port number from 1 to 65535, or the name of one of the container's ports. */
  port: IntOrString;
  /** Host to connect to; if absent, the pod's IP address. For a virtual host, set a `Host` header instead. */
  host?: string;
  /**
   * Extra request headers. A name may occur more than once.
   * @listType atomic
   */
  httpHeaders?: HTTPHeader[];
  /**
   * Path part of the request URL. Defaults to `/`.
   * @default "/"
   */
  path?: string;
  /**
   * `HTTP` or `HTTPS`, the latter without certificate verification. Defaults to `HTTP`.
   * @default "HTTP"
   */
  scheme?: string;
}

/** Header sent along with an HTTP probe or hook. */
export interface HTTPHeader {
  /** Header name, such as `Accept` or `Host`, without a colon. */
  name: string;
  /** Header value, sent unchanged in each request to the container. */
  value: string;
}

/** TCP connection attempt by the kubelet; the check passes if the port accepts the connection. */
export interface TCPSocketAction {
  /** Port number from 1 to 65535, or the name of one of the container's ports. */
  port: IntOrString;
}

/** Health check that the kubelet repeats on a container, with its timing and thresholds. */
export interface Probe extends Handler {
  /**
   * Failures in a row that turn a healthy container unhealthy. Defaults to 3, at least 1.
   * @default 3
   */
  failureThreshold?: Int32;
  /** Seconds to wait after the container's start before the first check. Defaults to 0. */
  initialDelaySeconds?: Int32;
  /**
   * Seconds between checks. Defaults to 10, at least 1.
   * @default 10
   */
  periodSeconds?: Int32;
  /**
   * Successes in a row needed to count as healthy again after failing. Defaults to 1, which liveness probes require.
   * @default 1
   */
  successThreshold?: Int32;
  /**
   * Seconds until an unanswered check counts as failed. Defaults to 1, at least 1.
   * @default 1
   */
  timeoutSeconds?: Int32;
}

/** Network port on which a container in a pod listens, optionally published on the node too. */
export interface ContainerPort {
  /** Port number on the pod's address, from 1 to 65535. */
  containerPort: Int32;
  /** Node address to which `hostPort` is bound. If absent, all addresses of the node are used. */
  hostIP?: string;
  /**
   * Port published on the node, 1 to 65535, limiting each node to one such pod. Under `hostNetwork` it must equal
   * `containerPort`.
   */
  hostPort?: Int32;
  /**
   * Label for the port, unique in the pod, so that services and probes can refer to it. Up to 15 lower-case letters,
   * digits and dashes.
   */
  name?: string;
  /**
   * Transport protocol, `TCP` or `UDP`. Defaults to `TCP`.
   * @default "TCP"
   */
  protocol?: string;
}

/** Security settings of a single container. They override those of the pod. */
export interface SecurityContext {
  /** Linux capabilities to add or drop. If absent, the runtime's default set stays. */
  capabilities?: Capabilities;
  /** Gives processes practically the rights of root on the node, including its devices. Defaults to `false`. */
  privileged?: boolean;
  /** Makes the root filesystem immutable to processes; only volumes remain writable. Defaults to `false`. */
  readOnlyRootFilesystem?: boolean;
  /**
   * With `true`, the kubelet refuses to start the container if it would run as UID 0. If absent, the pod's setting
   * counts.
   */
  runAsNonRoot?: boolean;
  /** UID for the container's process. If absent, the pod's setting counts, then the image. */
  runAsUser?: Int64;
  /** SELinux label for the container. If absent, the pod's setting counts, then a random label. */
  seLinuxOptions?: SELinuxOptions;
}

/**
 * Linux capabilities that a container gains or loses compared with the runtime's default set. Names come without the
 * `CAP_` prefix.
 */
export interface Capabilities {
  /**
   * Capabilities granted on top of the default set, such as `NET_ADMIN`; `ALL` grants every one.
   * @listType atomic
   */
  add?: string[];
  /**
   * Capabilities taken away from the default set, such as `CHOWN`; `ALL` takes away every one.
   * @listType atomic
   */
  drop?: string[];
}

/** Parts of the SELinux label that a container's processes run under. Missing parts come from the runtime. */
export interface SELinuxOptions {
  /** Sensitivity level and categories of the label, such as `s0:c123,c456`. */
  level?: string;
  /** Role part of the label, such as `system_r`. */
  role?: string;
  /** Type part of the label, such as `svirt_lxc_net_t`. */
  type?: string;
  /** User part of the label, such as `system_u`. */
  user?: string;
}

/** What the kubelet last observed about one container of a pod. */
export interface ContainerStatus {
  /** Container to which the status belongs, matching a `name` in the pod's spec. */
  name: string;
  /** Tells whether the readiness probe currently succeeds; without a probe, a running container counts as ready. */
  ready: boolean;
  /**
   * Number of restarts so far, derived from dead containers still on the node. Garbage collection of these can make it
   * too low.
   */
  restartCount: Int32;
  /** Image name under which the container runs, as reported by the runtime. */
  image: string;
  /** Exact identity of the running image, typically a digest prefixed with the runtime's name. */
  imageID: string;
  /** Identifier given by the runtime, such as `docker://4c01db0b339c`. Changes with every restart. */
  containerID?: string;
  /** How the previous run ended. Empty if the container has never been restarted. */
  lastState?: ContainerState;
  /** Present state of the container, as the kubelet last saw it. */
  state?: ContainerState;
}

/**
 * State of a container at some moment: waiting, running or terminated. At most one member is set, and none means
 * waiting.
 */
export interface ContainerState {
  /** Present while the process runs; says when it started. */
  running?: ContainerStateRunning;
  /** Present after the process has ended; says how it ended. */
  terminated?: ContainerStateTerminated;
  /** Present before the process runs, for instance during an image pull or a restart back-off. */
  waiting?: ContainerStateWaiting;
}

/** Details about a container whose process is up. */
export interface ContainerStateRunning {
  /** Moment at which the container last began to run. */
  startedAt?: Time;
}

/** Details about a container whose process is over. */
export interface ContainerStateTerminated {
  /** Exit code of the process; `0` counts as success. */
  exitCode: Int32;
  /** Runtime's identifier of the ended container, such as `docker://4c01db0b339c`. */
  containerID?: string;
  /** Moment at which the process ended in this run. */
  finishedAt?: Time;
  /** Free text about the end, usually read from the termination message file. */
  message?: string;
  /** Short code for why it ended, such as `Completed`, `Error` or `OOMKilled`. */
  reason?: string;
  /** Number of the signal that ended the process, if the runtime reports one. */
  signal?: Int32;
  /** Moment at which this run of the container began. */
  startedAt?: Time;
}

/** Details about a container that is not running yet. */
export interface ContainerStateWaiting {
  /** Human-readable explanation of the wait, for instance the error from the registry. */
  message?: string;
  /** Short code for the wait, such as `ContainerCreating`, `ImagePullBackOff` or `CrashLoopBackOff`. */
  reason?: string;
}
