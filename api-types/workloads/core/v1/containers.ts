/**
 * Containers as they are today: what they run, their checks and their privileges.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type {
  Container as FirstContainer,
  EnvVar as FirstEnvVar,
  EnvVarSource as FirstEnvVarSource,
  Handler as FirstHandler,
  Lifecycle as FirstLifecycle,
  Probe as FirstProbe,
  ResourceRequirements as FirstResourceRequirements,
  SecurityContext as FirstSecurityContext,
  TCPSocketAction as FirstTCPSocketAction,
} from "../../../core/v1/containers.js";
import type {
  ConfigMapKeySelector as FirstConfigMapKeySelector,
  SecretKeySelector as FirstSecretKeySelector,
} from "../../../core/v1/selectors.js";
import type { VolumeMount as FirstVolumeMount } from "../../../core/v1/volumes.js";

/** One program of a pod: its image, command, environment, resources and checks. */
export interface Container extends FirstContainer {
  /**
   * Environment variables of the process.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  env?: EnvVar[];
  /**
   * Sources whose keys all become environment variables. Of equal names the last source wins, and `env` before all.
   * @listType atomic
   */
  envFrom?: EnvFromSource[];
  /** Hooks run right after start and right before stop. If absent, the kubelet runs none. */
  lifecycle?: Lifecycle;
  /** Periodic check. Once it fails often enough, the container is restarted. */
  livenessProbe?: Probe;
  /** Periodic check. While it fails, services send the pod no requests. */
  readinessProbe?: Probe;
  /** Check that must succeed once before the other two begin. If it keeps failing, the container is restarted. */
  startupProbe?: Probe;
  /**
   * What a change of a resource on a running pod means for the container.
   * @listType atomic
   */
  resizePolicy?: ContainerResizePolicy[];
  /** What the container asks for and may use at most. */
  resources?: ResourceRequirements;
  /** Only of init containers: `Always` keeps one running beside the others, as a sidecar. */
  restartPolicy?: string;
  /**
   * Rules about exit codes, which come before `restartPolicy`. The first that applies decides.
   * @listType atomic
   */
  restartPolicyRules?: ContainerRestartRule[];
  /** Privileges, user and capabilities of this container. These values override the pod's. */
  securityContext?: SecurityContext;
  /**
   * `File`, or `FallbackToLogsOnError` to report the end of the log if the file is empty.
   * @default "File"
   */
  terminationMessagePolicy?: string;
  /**
   * Block devices that the container sees.
   * @patchStrategy merge
   * @patchMergeKey devicePath
   * @listType map
   * @listMapKey devicePath
   */
  volumeDevices?: VolumeDevice[];
  /**
   * Volumes that the container sees in its file system.
   * @patchStrategy merge
   * @patchMergeKey mountPath
   * @listType map
   * @listMapKey mountPath
   */
  volumeMounts?: VolumeMount[];
}

/**
 * A container that is added to a running pod for debugging. It is never restarted, and has no ports, probes or
 * guaranteed resources.
 */
export interface EphemeralContainer extends Container {
  /** Container whose processes it sees; absent: only those that the pod shares. */
  targetContainerName?: string;
}

/** What happens to a container when one of its resources is resized. */
export interface ContainerResizePolicy {
  /** `cpu` or `memory`. */
  resourceName: string;
  /** `NotRequired` or `RestartContainer`. */
  restartPolicy: string;
}

/** Decides by its exit whether a container is restarted. */
export interface ContainerRestartRule {
  /** What happens: `Restart` or `RestartAllContainers`. */
  action: string;
  /** Exit codes for which the rule applies. */
  exitCodes?: ContainerRestartRuleOnExitCodes;
}

/** A condition on an exit code. */
export interface ContainerRestartRuleOnExitCodes {
  /** `In` or `NotIn`. */
  operator: string;
  /**
   * Exit codes.
   * @listType set
   */
  values?: Int32[];
}

/** One environment variable, stated or taken from elsewhere. */
export interface EnvVar extends FirstEnvVar {
  /** Where the value comes from; not beside `value`. */
  valueFrom?: EnvVarSource;
}

/** Where the value of an environment variable comes from. Exactly one field is set. */
export interface EnvVarSource extends FirstEnvVarSource {
  /** A key of a ConfigMap. */
  configMapKeyRef?: ConfigMapKeySelector;
  /** A variable in a file of a volume. */
  fileKeyRef?: FileKeySelector;
  /** A key of a Secret. */
  secretKeyRef?: SecretKeySelector;
}

/** All keys of a ConfigMap or a Secret as environment variables. */
export interface EnvFromSource {
  /** The ConfigMap. */
  configMapRef?: ConfigMapEnvSource;
  /** Put before every key. */
  prefix?: string;
  /** The Secret. */
  secretRef?: SecretEnvSource;
}

/** A ConfigMap whose keys become environment variables. */
export interface ConfigMapEnvSource {
  /** Name of the configuration. */
  name?: string;
  /** Whether the container starts without it. */
  optional?: boolean;
}

/** A Secret whose keys become environment variables. */
export interface SecretEnvSource {
  /** Name of the secret. */
  name?: string;
  /** Whether the container starts without it. */
  optional?: boolean;
}

/**
 * A key of a ConfigMap in the pod's namespace.
 * @mapType atomic
 */
export interface ConfigMapKeySelector extends FirstConfigMapKeySelector {
  /** Whether the container starts if the ConfigMap or the key is missing. */
  optional?: boolean;
}

/**
 * A key of a Secret in the pod's namespace.
 * @mapType atomic
 */
export interface SecretKeySelector extends FirstSecretKeySelector {
  /** Whether the container starts if the Secret or the key is missing. */
  optional?: boolean;
}

/**
 * A variable in an env file.
 * @mapType atomic
 */
export interface FileKeySelector {
  /** Name of the variable in the file. */
  key: string;
  /** Whether the container starts if the variable is missing. */
  optional?: boolean;
  /** Path of the file in the volume. */
  path: string;
  /** Volume of the pod that holds the file. */
  volumeName: string;
}

/** Hooks that the kubelet runs during a container's life. */
export interface Lifecycle extends FirstLifecycle {
  /** Runs right after creation. A failure kills the container. */
  postStart?: LifecycleHandler;
  /** Runs before the stop signal, within the pod's grace period. */
  preStop?: LifecycleHandler;
  /** Signal that ends the container, such as `SIGTERM`; default: that of the image. */
  stopSignal?: string;
}

/** What a hook does. Exactly one field is set. */
export interface LifecycleHandler extends FirstHandler {
  /** Waits for a time. */
  sleep?: SleepAction;
  /** Not supported in hooks; kept for old objects. */
  tcpSocket?: TCPSocketAction;
}

/** A pause of a container. */
export interface SleepAction {
  /** Length of the pause, in seconds. */
  seconds: Int64;
}

/** A gRPC health check. */
export interface GRPCAction {
  /** Port of the service. */
  port: Int32;
  /**
   * Name sent in the request.
   * @default ""
   */
  service?: string;
}

/** Opens a connection, which succeeds if that works. */
export interface TCPSocketAction extends FirstTCPSocketAction {
  /** Name or address to connect to; default: the pod's. */
  host?: string;
}

/** Health check that the kubelet repeats on a container. */
export interface Probe extends FirstProbe {
  /** Calls a gRPC health service. */
  grpc?: GRPCAction;
  /** Opens a TCP connection. */
  tcpSocket?: TCPSocketAction;
  /** Seconds to end after this probe failed, in place of the pod's. */
  terminationGracePeriodSeconds?: Int64;
}

/** What a container asks for and may use at most. */
export interface ResourceRequirements extends FirstResourceRequirements {
  /**
   * Claims of the pod that this container uses.
   * @listType map
   * @listMapKey name
   */
  claims?: ResourceClaim[];
}

/** A use of a claim that the pod lists. */
export interface ResourceClaim {
  /** Name of the claim in `resourceClaims` of the pod. */
  name: string;
  /** One request of the claim; absent: all. */
  request?: string;
}

/** Privileges of one container. */
export interface SecurityContext extends FirstSecurityContext {
  /** Whether a process may gain more privileges than its parent. */
  allowPrivilegeEscalation?: boolean;
  /** AppArmor profile; absent: the pod's. */
  appArmorProfile?: AppArmorProfile;
  /** `Default` or `Unmasked`: how `/proc` is mounted. */
  procMount?: string;
  /** Group id of the process. */
  runAsGroup?: Int64;
  /** Seccomp profile; absent: the pod's. */
  seccompProfile?: SeccompProfile;
  /** Settings for Windows. */
  windowsOptions?: WindowsSecurityContextOptions;
}

/** A seccomp profile. */
export interface SeccompProfile {
  /** Path of the profile on the node; only of type `Localhost`. */
  localhostProfile?: string;
  /** `Localhost`, `RuntimeDefault` or `Unconfined`. */
  type: string;
}

/** An AppArmor profile. */
export interface AppArmorProfile {
  /** Name of a profile that the node has loaded; only of type `Localhost`. */
  localhostProfile?: string;
  /** `Localhost`, `RuntimeDefault` or `Unconfined`. */
  type: string;
}

/** Settings of containers on Windows. */
export interface WindowsSecurityContextOptions {
  /** The GMSA credential specification itself. */
  gmsaCredentialSpec?: string;
  /** Name of the GMSA credential specification. */
  gmsaCredentialSpecName?: string;
  /** Whether it runs as a process of the host. All containers of a pod agree on it. */
  hostProcess?: boolean;
  /** User that runs the entrypoint. */
  runAsUserName?: string;
}

/** A block device in a container. */
export interface VolumeDevice {
  /** Path of the device in the container. */
  devicePath: string;
  /** Name of a claim among the pod's volumes. */
  name: string;
}

/** A volume in a container's file system. */
export interface VolumeMount extends FirstVolumeMount {
  /** Whether mounts reach the host or come from it: `None`, `HostToContainer` or `Bidirectional`. */
  mountPropagation?: string;
  /** Whether mounts below are read-only as well: `Disabled`, `IfPossible` or `Enabled`. */
  recursiveReadOnly?: string;
  /** As `subPath`, with `$(NAME)` replaced by environment variables. */
  subPathExpr?: string;
}
