import type { IntOrString } from "../../intstr/models.js";
import type { Quantity } from "../../resource/models.js";
import type { LabelSelector, ListMeta, Time } from "../../unversioned/models.js";

/**
 * Amazon EBS disk that the kubelet attaches to its EC2 instance and mounts. Disk and node have to sit in one
 * availability zone.
 */
export interface AWSElasticBlockStoreVolumeSource {
  /**
   * Filesystem expected on the disk, for instance `ext4` or `xfs`; an unformatted disk is formatted with it. Defaults
   * to `ext4`.
   */
  fsType?: string;
  /**
   * Number of the partition to mount, so `1` selects `/dev/xvdf1`. Leave out or use `0` to mount the whole disk.
   * Format: int32.
   */
  partition?: number;
  /** When `true`, containers cannot write to the disk whatever their own mounts say. Defaults to `false`. */
  readOnly?: boolean;
  /** EBS identifier of an already created volume, such as `vol-0a1b2c3d`. */
  volumeID: string;
}

/** Entry in a node's status for one volume that is attached to that node. */
export interface AttachedVolume {
  /** Device file on the node through which the volume is reached, for example `/dev/xvdba`. */
  devicePath: string;
  /** Unique volume name made up of plugin name and volume identifier, for example `kubernetes.io/aws-ebs/vol-1`. */
  name: string;
}

/** Azure data disk, stored as a VHD blob, attached to the virtual machine of the node and mounted there. */
export interface AzureDiskVolumeSource {
  /** Caching done by the Azure host for this disk: `None`, `ReadOnly` or `ReadWrite`. */
  cachingMode?: string;
  /** File name of the VHD blob within its storage container, for example `data.vhd`. */
  diskName: string;
  /** Full address of the VHD blob in Azure storage, starting with `https://`. */
  diskURI: string;
  /** Filesystem to mount, and to create if the disk is blank, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Set to `true` to mount the disk without write access for any container. Defaults to `false`. */
  readOnly?: boolean;
}

/** Share of the Azure File service, mounted over SMB. Several pods on different nodes may write to it at once. */
export interface AzureFileVolumeSource {
  /** Set to `true` to mount the share without write access. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * Secret in the pod's namespace with the storage account's credentials under `azurestorageaccountname` and
   * `azurestorageaccountkey`.
   */
  secretName: string;
  /** Name of an existing file share in the storage account. */
  shareName: string;
}

/** Assigns a pod to a node; a scheduler posts one to record its placement decision. */
export interface Binding {
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
  /** Identity of the binding; its name and namespace must match the pod that is to be placed. */
  metadata?: ObjectMeta;
  /** Points at the node that should run the pod, usually with `kind` set to `Node` and the node's name. */
  target: ObjectReference;
}

/**
 * Linux capabilities that a container gains or loses compared with the runtime's default set. Names come without the
 * `CAP_` prefix.
 */
export interface Capabilities {
  /** Capabilities granted on top of the default set, such as `NET_ADMIN`; `ALL` grants every one. */
  add?: string[];
  /** Capabilities taken away from the default set, such as `CHOWN`; `ALL` takes away every one. */
  drop?: string[];
}

/** Directory of an existing Ceph filesystem. Data outlives the pod, and many pods can write at the same time. */
export interface CephFSVolumeSource {
  /** Addresses of the Ceph monitors, each as `host:port`. At least one is needed. */
  monitors: string[];
  /** Directory inside the Ceph filesystem that becomes the volume. Defaults to `/`, the whole tree. */
  path?: string;
  /** Set to `true` to refuse writes from every container that mounts the volume. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * File on the node that holds the user's key. Defaults to `/etc/ceph/user.secret`; ignored once `secretRef` is set.
   */
  secretFile?: string;
  /** Secret with the user's Ceph key in its `key` entry. Takes precedence over `secretFile`. */
  secretRef?: LocalObjectReference;
  /** Ceph account used for authentication. Defaults to `admin`. */
  user?: string;
}

/** OpenStack Cinder block volume that is attached to the node's instance. Only usable where nodes run on OpenStack. */
export interface CinderVolumeSource {
  /** Filesystem to mount, and to create on a blank volume, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Set to `true` to mount the volume without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Cinder identifier (a UUID) of a volume that already exists. */
  volumeID: string;
}

/** One health finding about a control-plane component, as returned by its health check. */
export interface ComponentCondition {
  /** Error text or code returned when the probe failed; absent or empty otherwise. */
  error?: string;
  /** Text explaining the outcome, often the raw body that the health endpoint returned. */
  message?: string;
  /**
   * Outcome of the check: `True`, `False` or `Unknown`; for `Healthy`, `True` means the component answers its probe.
   */
  status: string;
  /** What is being checked; the only value in use is `Healthy`. */
  type: string;
}

/**
 * Read-only health report for one control-plane component such as the scheduler, the controller manager or an etcd
 * member.
 */
export interface ComponentStatus {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** Health findings for the component, normally a single entry of type `Healthy`. */
  conditions?: ComponentCondition[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Identity of the report; the name tells which component it concerns, for example `scheduler` or `etcd-0`. */
  metadata?: ObjectMeta;
}

/** Result of listing the health reports of all known control-plane components. */
export interface ComponentStatusList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The reports, one for each component that the API server probes. */
  items: ComponentStatus[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself, such as its resource version; filled in by the server. */
  metadata?: ListMeta;
}

/**
 * Non-secret configuration stored as key/value pairs, which pods read as environment variables, command arguments or
 * mounted files.
 */
export interface ConfigMap {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * The configuration entries. Keys may use letters, digits, `-`, `_` and `.`; all values together are limited to about
   * 1 MB.
   */
  data?: Record<string, string>;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Name, namespace, labels and other standard object data; pods can only refer to maps in their own namespace. */
  metadata?: ObjectMeta;
}

/** Points at one entry of a ConfigMap in the pod's own namespace. */
export interface ConfigMapKeySelector {
  /** Entry whose value is wanted. If the ConfigMap lacks it, the container does not start. */
  key: string;
  /** Name of the ConfigMap, looked up in the namespace that the pod lives in. */
  name?: string;
}

/** Result of listing config maps in one namespace or across all of them. */
export interface ConfigMapList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The config maps that matched the request; an empty array when there are none. */
  items: ConfigMap[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** Shows a ConfigMap's entries as files. Later changes to the ConfigMap reach the mounted files after a short delay. */
export interface ConfigMapVolumeSource {
  /**
   * Permission bits for files without a `mode` of their own, from `0` to `0777` octal; JSON needs decimal. Defaults to
   * `0644`, decimal 420. Format: int32.
   */
  defaultMode?: number;
  /**
   * Picks entries and the file path for each; a missing entry is an error. If absent, every entry becomes a file named
   * after its key.
   */
  items?: KeyToPath[];
  /** Name of the ConfigMap, which must be in the pod's namespace. */
  name?: string;
}

/**
 * One container of a pod: image, process, resources and mounts. Most settings are fixed after creation; `image` may
 * still change.
 */
export interface Container {
  /**
   * Arguments passed to the entrypoint, replacing the image's `CMD`. `$(NAME)` expands to an environment variable, and
   * `$$(NAME)` stays literal.
   */
  args?: string[];
  /**
   * Program and leading arguments, run without a shell in place of the image's `ENTRYPOINT`. `$(NAME)` expands as in
   * `args`; if absent, the image decides.
   */
  command?: string[];
  /**
   * Environment variables for the process, added to those of the image. Later entries may use earlier ones as
   * `$(NAME)`.
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
   * Name by which the container is addressed, unique among its pod's containers and immutable. Has to be a DNS label of
   * at most 63 characters.
   */
  name: string;
  /**
   * Ports that the container listens on. Mostly informational: a port missing here is still reachable on the pod's
   * address.
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
   */
  terminationMessagePath?: string;
  /** Gives the process a terminal, which also requires `stdin`. Defaults to `false`. */
  tty?: boolean;
  /** Places in the container's filesystem where volumes of the pod appear. Mount paths must differ from one another. */
  volumeMounts?: VolumeMount[];
  /** Directory in which the process starts. If absent, the image or the runtime decides. */
  workingDir?: string;
}

/** Image that is present on a node, as listed in that node's status. */
export interface ContainerImage {
  /** All names of the image, by tag and by digest, such as `gcr.io/google_containers/pause-amd64:3.0`. */
  names: string[];
  /** Disk space taken by the image, counted in bytes. Format: int64. */
  sizeBytes?: number;
}

/** Network port on which a container in a pod listens, optionally published on the node too. */
export interface ContainerPort {
  /** Port number on the pod's address, from 1 to 65535. Format: int32. */
  containerPort: number;
  /** Node address to which `hostPort` is bound. If absent, all addresses of the node are used. */
  hostIP?: string;
  /**
   * Port published on the node, 1 to 65535, limiting each node to one such pod. Under `hostNetwork` it must equal
   * `containerPort`. Format: int32.
   */
  hostPort?: number;
  /**
   * Label for the port, unique in the pod, so that services and probes can refer to it. Up to 15 lower-case letters,
   * digits and dashes.
   */
  name?: string;
  /** Transport protocol, `TCP` or `UDP`. Defaults to `TCP`. */
  protocol?: string;
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
  /** Runtime's identifier of the ended container, such as `docker://4c01db0b339c`. */
  containerID?: string;
  /** Exit code of the process; `0` counts as success. Format: int32. */
  exitCode: number;
  /** Moment at which the process ended in this run. */
  finishedAt?: Time;
  /** Free text about the end, usually read from the termination message file. */
  message?: string;
  /** Short code for why it ended, such as `Completed`, `Error` or `OOMKilled`. */
  reason?: string;
  /** Number of the signal that ended the process, if the runtime reports one. Format: int32. */
  signal?: number;
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

/** What the kubelet last observed about one container of a pod. */
export interface ContainerStatus {
  /** Identifier given by the runtime, such as `docker://4c01db0b339c`. Changes with every restart. */
  containerID?: string;
  /** Image name under which the container runs, as reported by the runtime. */
  image: string;
  /** Exact identity of the running image, typically a digest prefixed with the runtime's name. */
  imageID: string;
  /** How the previous run ended. Empty if the container has never been restarted. */
  lastState?: ContainerState;
  /** Container to which the status belongs, matching a `name` in the pod's spec. */
  name: string;
  /** Tells whether the readiness probe currently succeeds; without a probe, a running container counts as ready. */
  ready: boolean;
  /**
   * Number of restarts so far, derived from dead containers still on the node. Garbage collection of these can make it
   * too low. Format: int32.
   */
  restartCount: number;
  /** Present state of the container, as the kubelet last saw it. */
  state?: ContainerState;
}

/** Port on which a node-level daemon, such as the kubelet, accepts connections. */
export interface DaemonEndpoint {
  /**
   * Port number the daemon listens on, from 1 to 65535; note the capital letter in the property name. Format: int32.
   */
  Port: number;
}

/** Optional request body for deletions that controls timing, safety checks and what happens to dependents. */
export interface DeleteOptions {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * Seconds the object gets to shut down, zero or more. `0` deletes at once; when omitted, the kind's own default
   * applies. Format: int64.
   */
  gracePeriodSeconds?: number;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /**
   * With `true`, owned objects are kept and lose their owner; with `false`, the garbage collector removes them too.
   * When omitted, the kind's default applies.
   */
  orphanDependents?: boolean;
  /** Checks that have to hold before anything is deleted; if one fails, the server answers 409 Conflict. */
  preconditions?: Preconditions;
}

/** One file of a downward API volume, filled from pod metadata or from a container's resource settings. */
export interface DownwardAPIVolumeFile {
  /**
   * Pod field to write: `metadata.name`, `metadata.namespace`, `metadata.labels` or `metadata.annotations`. Excludes
   * `resourceFieldRef`.
   */
  fieldRef?: ObjectFieldSelector;
  /**
   * Permission bits of this file, up to octal `0777`, given as decimal in JSON. If absent, the volume's `defaultMode`
   * applies. Format: int32.
   */
  mode?: number;
  /** File name relative to the volume's root, subdirectories allowed. Must neither be absolute nor contain `..`. */
  path: string;
  /** CPU or memory limit or request to write; the container must be named. Excludes `fieldRef`. */
  resourceFieldRef?: ResourceFieldSelector;
}

/** Presents facts about the pod as files. Changed labels and annotations reach the files while the pod runs. */
export interface DownwardAPIVolumeSource {
  /**
   * Permission bits for files lacking their own `mode`, at most octal `0777`; decimal in JSON. Defaults to `0644`,
   * decimal 420. Format: int32.
   */
  defaultMode?: number;
  /** The files of the volume, one for each fact. */
  items?: DownwardAPIVolumeFile[];
}

/**
 * Scratch directory, empty when the pod reaches its node. Survives container crashes but is deleted together with the
 * pod.
 */
export interface EmptyDirVolumeSource {
  /**
   * Backing storage: empty for the node's disk, the default, or `Memory` for a tmpfs, whose content counts as memory
   * use.
   */
  medium?: string;
}

/** A single IP address behind a service, optionally linked to the pod and node it belongs to. */
export interface EndpointAddress {
  /**
   * DNS label under which this backend can be resolved below the service's domain; leave out if no such record is
   * wanted.
   */
  hostname?: string;
  /** IP address of the backend. Loopback, link-local and link-local multicast addresses are rejected. */
  ip: string;
  /** Name of the node where the backend runs, useful for picking backends on the local node. */
  nodeName?: string;
  /**
   * Reference to the object, usually a pod, that owns this address; absent for hand-made endpoints outside the cluster.
   */
  targetRef?: ObjectReference;
}

/** A port that every address of an endpoint subset serves. */
export interface EndpointPort {
  /**
   * Matches the `name` of the corresponding service port. Must be a DNS label and can be omitted only for a single
   * port.
   */
  name?: string;
  /** Port number on the backend itself, from 1 to 65535. Format: int32. */
  port: number;
  /** Transport protocol, either `TCP` or `UDP`; `TCP` is assumed when nothing is given. */
  protocol?: string;
}

/** Group of addresses sharing the same ports; every combination of address and port is one backend. */
export interface EndpointSubset {
  /** Backends that passed their readiness checks; service traffic is spread over these. */
  addresses?: EndpointAddress[];
  /** Backends that exist but are still starting or fail their readiness check; they receive no traffic. */
  notReadyAddresses?: EndpointAddress[];
  /** Ports available on each address of the group, for ready and unready backends alike. */
  ports?: EndpointPort[];
}

/**
 * Backend addresses of the service with the same name, maintained by the endpoints controller unless the service has no
 * selector.
 */
export interface Endpoints {
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
  /** Standard object data; name and namespace must equal those of the service these backends belong to. */
  metadata?: ObjectMeta;
  /**
   * All backends, grouped by the ports they serve. An address appears in several groups if its ports differ in
   * readiness.
   */
  subsets: EndpointSubset[];
}

/** Result of listing endpoints in one namespace or across all of them. */
export interface EndpointsList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The endpoints objects that matched the request; an empty array when there are none. */
  items: Endpoints[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
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

/**
 * Report of something that happened to an object, meant for diagnosis. Events expire, after one hour unless the API
 * server is configured otherwise.
 */
export interface Event {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * How often the same event has been seen; repeats raise this number instead of creating new events. Format: int32.
   */
  count?: number;
  /** When this event was seen for the first time, by the clock of the reporting component. */
  firstTimestamp?: Time;
  /** The object the event is about, for instance the pod that could not be scheduled. */
  involvedObject: ObjectReference;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** When this event was last repeated; same as `firstTimestamp` if it happened only once. */
  lastTimestamp?: Time;
  /** Explanation in plain text for a human reader; do not parse it. */
  message?: string;
  /** Standard object data; the namespace must agree with that of the object the event concerns. */
  metadata: ObjectMeta;
  /** Why the event was raised, as one CamelCase word that programs can compare, for example `FailedScheduling`. */
  reason?: string;
  /** Component and host that raised the event, such as the kubelet on a certain node. */
  source?: EventSource;
  /**
   * Severity class: `Normal` for routine information, `Warning` for possible trouble. More values may follow in later
   * versions.
   */
  type?: string;
}

/** Result of listing events in one namespace or across all of them. */
export interface EventList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The events that matched the request, in no guaranteed time order. */
  items: Event[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** Tells which component raised an event and where that component was running. */
export interface EventSource {
  /** Name of the reporting program, for example `kubelet` or `default-scheduler`. */
  component?: string;
  /** Name of the node the reporter ran on; empty for cluster-wide components. */
  host?: string;
}

/** Command run within the container for a probe or hook. Exit code `0` means success. */
export interface ExecAction {
  /** Program and its arguments. No shell is involved, so pipes and variables need an explicit `sh -c`. */
  command?: string[];
}

/** Fibre Channel LUN that the node's host adapter can see and mounts. */
export interface FCVolumeSource {
  /** Filesystem to mount, such as `ext4` or `xfs`, also used for formatting a blank device. Defaults to `ext4`. */
  fsType?: string;
  /** Logical unit number of the disk on the targets. Format: int32. */
  lun: number;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** World wide names of the storage targets that offer the LUN. */
  targetWWNs: string[];
}

/** Volume served by a vendor's driver, an executable installed on each node. Alpha in v1.5. */
export interface FlexVolumeSource {
  /** Vendor and name of the driver, such as `example.com/nfs`. */
  driver: string;
  /** Filesystem passed on to the driver, such as `ext4`. If absent, the driver chooses. */
  fsType?: string;
  /** Driver-specific settings, passed on unchanged. May be left out. */
  options?: Record<string, string>;
  /** Asks for a mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Secret whose entries are all given to the driver, for instance credentials. May be left out. */
  secretRef?: LocalObjectReference;
}

/** Dataset managed by a Flocker agent, which moves it to whichever node runs the pod. Set either name or UUID. */
export interface FlockerVolumeSource {
  /** Dataset's `name` metadata in Flocker. Deprecated in favour of `datasetUUID`. */
  datasetName?: string;
  /** Unique identifier of the dataset in Flocker. Excludes `datasetName`. */
  datasetUUID?: string;
}

/**
 * Persistent disk of Google Compute Engine in the node's project and zone. Attaches to one node for writing or to many
 * for reading.
 */
export interface GCEPersistentDiskVolumeSource {
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Partition number to mount. Leave out or use `0` for the whole disk. Format: int32. */
  partition?: number;
  /** Name of an existing disk in Compute Engine. */
  pdName: string;
  /** Set to `true` to attach read-only, a precondition for sharing the disk between nodes. Defaults to `false`. */
  readOnly?: boolean;
}

/** Directory into which a Git repository is cloned before the containers start. Not updated afterwards. */
export interface GitRepoVolumeSource {
  /**
   * Target directory in the volume, without `..`. `.` clones into the volume's root; if absent, Git creates a
   * subdirectory.
   */
  directory?: string;
  /** Clone URL of the repository, such as `https://git.example.com/team/site.git`. */
  repository: string;
  /** Commit hash, branch or tag to check out. If absent, the remote's default branch is used. */
  revision?: string;
}

/** GlusterFS volume mounted over the network. Data outlives the pod, and many pods can write to it. */
export interface GlusterfsVolumeSource {
  /** Name of an Endpoints object listing the Gluster servers, in the pod's namespace. */
  endpoints: string;
  /** Name of the Gluster volume to mount, such as `kube_vol`. */
  path: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
}

/** HTTP GET sent by the kubelet for a probe or hook. Status codes from 200 to 399 are a success for probes. */
export interface HTTPGetAction {
  /** Host to connect to; if absent, the pod's IP address. For a virtual host, set a `Host` header instead. */
  host?: string;
  /** Extra request headers. A name may occur more than once. */
  httpHeaders?: HTTPHeader[];
  /** Path part of the request URL. Defaults to `/`. */
  path?: string;
  /** Port number from 1 to 65535, or the name of one of the container's ports. */
  port: IntOrString;
  /** `HTTP` or `HTTPS`, the latter without certificate verification. Defaults to `HTTP`. */
  scheme?: string;
}

/** Header sent along with an HTTP probe or hook. */
export interface HTTPHeader {
  /** Header name, such as `Accept` or `Host`, without a colon. */
  name: string;
  /** Header value, sent unchanged in each request to the container. */
  value: string;
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

/**
 * File or directory of the node itself, shown inside the pod. Content differs from node to node and gives containers
 * access to the host.
 */
export interface HostPathVolumeSource {
  /** Absolute path of the file or directory on the node. */
  path: string;
}

/** iSCSI disk that the node logs in to and mounts. Writable from one node at a time, readable from many. */
export interface ISCSIVolumeSource {
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Qualified name of the target, such as `iqn.2016-04.com.example:storage.disk1`. */
  iqn: string;
  /** Initiator interface that carries the traffic. Defaults to `default`, meaning plain TCP. */
  iscsiInterface?: string;
  /** Logical unit number of the disk on the target. Format: int32. */
  lun: number;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Target address as IP or `ip:port`; the port may be left out when it is 3260. */
  targetPortal: string;
}

/** Maps an entry of a ConfigMap or Secret to a file in a volume. */
export interface KeyToPath {
  /** Entry of the source whose value becomes the file's content. */
  key: string;
  /**
   * Permission bits of this file, at most octal `0777`, given as decimal in JSON. If absent, the volume's `defaultMode`
   * applies. Format: int32.
   */
  mode?: number;
  /** File name relative to the mount point. Absolute paths and `..` components are rejected. */
  path: string;
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

/**
 * Policy for one namespace that bounds the resources of single pods, containers or volume claims and supplies defaults
 * for containers.
 */
export interface LimitRange {
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
  /** Name, namespace, labels and other standard object data; the policy applies to its own namespace only. */
  metadata?: ObjectMeta;
  /** The limits to apply. Changes affect objects admitted from then on, never those that already exist. */
  spec?: LimitRangeSpec;
}

/** Bounds and defaults for one kind of object, listed per resource such as `cpu`, `memory` or `storage`. */
export interface LimitRangeItem {
  /**
   * Limits given to containers that set none, by resource name. Not allowed when `type` is `Pod`; falls back to `max`.
   */
  default?: Record<string, Quantity>;
  /**
   * Requests given to containers that set none, by resource name. Not allowed when `type` is `Pod`; falls back to
   * `default`, then `min`.
   */
  defaultRequest?: Record<string, Quantity>;
  /** Upper bounds by resource name; an object with a higher limit, or without one, is refused. */
  max?: Record<string, Quantity>;
  /**
   * Largest permitted ratio of limit to request by resource name, which caps overcommitment. Both values must then be
   * set and nonzero.
   */
  maxLimitRequestRatio?: Record<string, Quantity>;
  /** Lower bounds by resource name; an object that requests less than this is refused. */
  min?: Record<string, Quantity>;
  /**
   * What the bounds apply to: `Container` for each container alone, `Pod` for the sum over its containers,
   * `PersistentVolumeClaim` for the storage a claim requests.
   */
  type?: string;
}

/** Result of listing limit ranges in one namespace or across all of them. */
export interface LimitRangeList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The limit ranges that matched the request; an empty array when there are none. */
  items: LimitRange[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** The set of bounds and defaults that a limit range imposes on its namespace. */
export interface LimitRangeSpec {
  /** One entry for each kind of object to restrict; a `type` may occur only once. */
  limits: LimitRangeItem[];
}

/** An address at which an external load balancer receives traffic for a service. */
export interface LoadBalancerIngress {
  /** DNS name of the load balancer, set by providers that hand out names, such as AWS. */
  hostname?: string;
  /** IP address of the load balancer, set by providers that hand out addresses, such as GCE or OpenStack. */
  ip?: string;
}

/** Where an external load balancer can be reached once the cloud provider has set it up. */
export interface LoadBalancerStatus {
  /** Addresses of the load balancer; empty while it is still being provisioned. */
  ingress?: LoadBalancerIngress[];
}

/** Names an object in the referrer's own namespace; its kind follows from the context. */
export interface LocalObjectReference {
  /** Name of the object, to be found in the namespace of whoever holds the reference. */
  name?: string;
}

/** Directory exported by an NFS server. Data outlives the pod, and many pods can write to it. */
export interface NFSVolumeSource {
  /** Absolute path of the export on the server. */
  path: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Machine that exports the directory, given by DNS name or address. */
  server: string;
}

/** Scope for names, within which objects of a kind are unique; also the unit for quotas, limits and access rules. */
export interface Namespace {
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
   * Standard object data; its name has to be a valid DNS label, while the namespace part stays empty because namespaces
   * do not nest.
   */
  metadata?: ObjectMeta;
  /** Desired behaviour; holds only the finalizers and is seldom set by hand. */
  spec?: NamespaceSpec;
  /** Reported lifecycle state; set by the server and not editable through normal updates. */
  status?: NamespaceStatus;
}

/** Result of listing the namespaces of a cluster that the caller may see. */
export interface NamespaceList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The namespaces that matched the request, including those currently being deleted. */
  items: Namespace[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** Settings of a namespace, limited to what must be cleaned up before it goes away. */
export interface NamespaceSpec {
  /**
   * Tokens that block final removal until their owners remove them. The server adds `kubernetes` and removes it once
   * all contents are gone.
   */
  finalizers?: string[];
}

/** Whether a namespace is in use or being deleted. */
export interface NamespaceStatus {
  /**
   * `Active` for normal use, or `Terminating` after deletion was requested; a terminating namespace accepts no new
   * objects.
   */
  phase?: string;
}

/** A worker machine, physical or virtual, on which the scheduler can place pods. */
export interface Node {
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
  /** Standard object data; the name is what pods are bound to, and labels serve node selectors. */
  metadata?: ObjectMeta;
  /** Settings of the machine, such as its pod address range and whether new pods may go there. */
  spec?: NodeSpec;
  /**
   * State reported mainly by the kubelet: capacity, conditions, addresses and version details. Not meant to be edited.
   */
  status?: NodeStatus;
}

/** One address of a node together with the way it is meant to be used. */
export interface NodeAddress {
  /** The IP address or host name itself, in the form that `type` implies. */
  address: string;
  /** Type of address, such as `Hostname`, `InternalIP`, `ExternalIP` or the old `LegacyHostIP`. */
  type: string;
}

/** One aspect of a node's health, such as readiness or lack of memory, with the time it was reported. */
export interface NodeCondition {
  /**
   * When the condition was last reported, even if nothing changed; an old value suggests that the kubelet has stopped
   * reporting.
   */
  lastHeartbeatTime?: Time;
  /** When `status` last switched to another value; tells how long the present state has lasted. */
  lastTransitionTime?: Time;
  /** Explanation of the present state in plain text, for people rather than programs. */
  message?: string;
  /** CamelCase word saying why the status changed, for example `KubeletReady` or `NodeStatusUnknown`. */
  reason?: string;
  /**
   * `True`, `False` or `Unknown`; the last means the kubelet has stopped reporting. `True` is the healthy value for
   * `Ready` only.
   */
  status: string;
  /** Aspect described, for example `Ready`, `OutOfDisk`, `MemoryPressure`, `DiskPressure` or `NetworkUnavailable`. */
  type: string;
}

/** Ports of the Kubernetes daemons that run on a node. */
export interface NodeDaemonEndpoints {
  /** Port of the kubelet's server, which the API server contacts for logs, exec and port forwarding. */
  kubeletEndpoint?: DaemonEndpoint;
}

/** Result of listing the nodes that are registered with the cluster. */
export interface NodeList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The nodes that matched the request, healthy or not. */
  items: Node[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** Settings of a node that the cluster or an administrator decides. */
export interface NodeSpec {
  /**
   * Identifier of the machine in an outside inventory, often the cloud's instance id. Deprecated, so prefer
   * `providerID`.
   */
  externalID?: string;
  /**
   * Address range in CIDR notation from which pods here get their IPs; unset if the cluster does not allocate ranges.
   */
  podCIDR?: string;
  /**
   * Cloud identifier of the machine as `<provider>://<instance>`, where the part after the scheme depends on the cloud;
   * unset on bare metal.
   */
  providerID?: string;
  /**
   * When `true`, the scheduler sends no new pods here, while running ones stay; `kubectl cordon` sets it. Off by
   * default.
   */
  unschedulable?: boolean;
}

/** What the kubelet and the node controllers currently report about a node. */
export interface NodeStatus {
  /** Addresses at which the machine can be reached, taken from the cloud provider or found by the kubelet. */
  addresses?: NodeAddress[];
  /**
   * Resources available to pods, by name: the capacity minus what is set aside for system daemons. Equals `capacity` if
   * nothing is reserved.
   */
  allocatable?: Record<string, Quantity>;
  /**
   * Total resources of the machine by name, such as `cpu`, `memory` and `pods`, the last being the maximum pod count.
   */
  capacity?: Record<string, Quantity>;
  /** Health findings such as `Ready` or `DiskPressure`, with at most one entry per type. */
  conditions?: NodeCondition[];
  /** Ports of the daemons on this machine; at present only the kubelet is listed. */
  daemonEndpoints?: NodeDaemonEndpoints;
  /**
   * Container images already present locally, which the scheduler may favour; the kubelet reports only the largest
   * ones.
   */
  images?: ContainerImage[];
  /** Identifiers and software versions of the machine, useful for inventories and for detecting version skew. */
  nodeInfo?: NodeSystemInfo;
  /**
   * Old lifecycle marker with the values `Pending`, `Running` and `Terminated`. Deprecated and no longer filled in;
   * read `conditions` instead.
   */
  phase?: string;
  /** Volumes the attach/detach controller has connected to the machine, each with its device path. */
  volumesAttached?: AttachedVolume[];
  /**
   * Unique names of attachable volumes the kubelet still has mounted; the controller waits for these before detaching.
   */
  volumesInUse?: string[];
}

/** Identifiers and software versions that the kubelet reads from its machine. */
export interface NodeSystemInfo {
  /** Processor architecture in Go's `GOARCH` spelling, for example `amd64` or `arm`. */
  architecture: string;
  /** Identifier that changes on every start of the machine, so a new value reveals a reboot. */
  bootID: string;
  /** Name and version of the container runtime, written like a URL, for example `docker://1.12.3`. */
  containerRuntimeVersion: string;
  /** Kernel release as printed by `uname -r`, for example `4.4.0-57-generic`. */
  kernelVersion: string;
  /** Version of the network proxy as the kubelet states it; normally identical to its own version. */
  kubeProxyVersion: string;
  /** Version of the kubelet on the machine, for example `v1.5.1`; may lag behind the API server. */
  kubeletVersion: string;
  /**
   * Identifier of the installed operating system, usually read from `/etc/machine-id`; clones of one disk image may
   * share it.
   */
  machineID: string;
  /** Operating system family in Go's `GOOS` spelling, for example `linux` or `windows`. */
  operatingSystem: string;
  /** Readable name of the distribution from `/etc/os-release`, for example `Ubuntu 16.04.1 LTS`. */
  osImage: string;
  /**
   * UUID of the hardware or virtual machine as its firmware reports it; preferable to `machineID` for telling machines
   * apart.
   */
  systemUUID: string;
}

/** Selects a field of the pod whose value is passed to its containers. */
export interface ObjectFieldSelector {
  /** API version in which `fieldPath` is to be understood. Defaults to `v1`. */
  apiVersion?: string;
  /** Path of the field, such as `metadata.name` or `status.podIP`. Only a small set of fields is supported. */
  fieldPath: string;
}

/** Standard data that every stored object carries: its identity, labels, owners and lifecycle timestamps. */
export interface ObjectMeta {
  /**
   * Free-form notes for tools and libraries, as string pairs. They cannot be selected on, and may be larger than
   * labels.
   */
  annotations?: Record<string, string>;
  /**
   * Reserved for distinguishing clusters whose names coincide; the server ignores any value sent in a create or update.
   */
  clusterName?: string;
  /** When the server stored the object, in UTC and RFC 3339 form; set by the server and read-only. */
  creationTimestamp?: Time;
  /**
   * Seconds granted for an orderly shutdown; appears together with `deletionTimestamp` and can only be shortened
   * afterwards. Format: int64.
   */
  deletionGracePeriodSeconds?: number;
  /**
   * Moment after which the object is expected to vanish; present once graceful deletion has begun and impossible to
   * revoke. Set by the server.
   */
  deletionTimestamp?: Time;
  /**
   * Names of cleanup steps still outstanding. While any remain, a deleted object stays visible; each controller removes
   * its own.
   */
  finalizers?: string[];
  /** Prefix from which the server builds a unique name by adding a random suffix; used only when `name` is empty. */
  generateName?: string;
  /**
   * Counter the server raises whenever the desired state changes; compare it with `observedGeneration` in a status.
   * Read-only. Format: int64.
   */
  generation?: number;
  /** Short string pairs for grouping objects; services, controllers and list queries pick objects by them. */
  labels?: Record<string, string>;
  /**
   * Identifies the object among its kind within a namespace. Needed on creation unless `generateName` is given, and
   * fixed afterwards.
   */
  name?: string;
  /**
   * Namespace the object lives in; blank stands for `default`, and cluster-wide kinds leave it out. Fixed after
   * creation.
   */
  namespace?: string;
  /**
   * Objects this one depends on. Once all of them are gone, the garbage collector deletes it; at most one may be the
   * managing controller.
   */
  ownerReferences?: OwnerReference[];
  /**
   * Opaque version token. Send it back in an update to detect concurrent changes, or use it to start a watch; compare
   * for equality only.
   */
  resourceVersion?: string;
  /** Path of this very object on the API server, filled in on read and never needed in requests. */
  selfLink?: string;
  /**
   * Identifier that the server generates and never reuses, so it distinguishes an object from a later one of the same
   * name. Read-only.
   */
  uid?: string;
}

/** Points at another object, or at a part of it, with as much detail as the situation needs. */
export interface ObjectReference {
  /** API group and version of the target, for example `v1` or `extensions/v1beta1`. */
  apiVersion?: string;
  /**
   * Narrows the reference down to one part of the target, for example `spec.containers[2]`; leave out to mean the
   * whole.
   */
  fieldPath?: string;
  /** Kind of the target as spelt in manifests, for example `Pod` or `Node`. */
  kind?: string;
  /** Name of the target object; together with kind and namespace it finds the object. */
  name?: string;
  /** Namespace of the target; empty for kinds that live outside namespaces, such as nodes. */
  namespace?: string;
  /** Exact version of the target that was meant when the reference was made, if that matters. */
  resourceVersion?: string;
  /** Pins the reference to one particular incarnation, so that a recreated object of the same name does not match. */
  uid?: string;
}

/** Link from a dependent to an object that owns it, which must be in the same namespace; drives garbage collection. */
export interface OwnerReference {
  /** API group and version of the owner, for example `extensions/v1beta1`. */
  apiVersion: string;
  /**
   * Marks the owner as the controller in charge of the dependent; at most one entry may be `true`. Unset counts as
   * `false`.
   */
  controller?: boolean;
  /** Kind of the owner, for example `ReplicaSet`; spelt as in a manifest. */
  kind: string;
  /** Name of the owner, looked up in the dependent's namespace. */
  name: string;
  /** Unique identifier of the owner; a newer object with the same name does not count as the owner. */
  uid: string;
}

/**
 * Storage in the cluster that exists independently of pods. Belongs to no namespace and is bound to at most one claim.
 */
export interface PersistentVolume {
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
  /** Name, labels, annotations and other standard object data. Claims may select by these labels. */
  metadata?: ObjectMeta;
  /** Backing storage, capacity, access modes and reclaim policy, set by the administrator or the provisioner. */
  spec?: PersistentVolumeSpec;
  /** Current phase of the volume, filled in by the system. */
  status?: PersistentVolumeStatus;
}

/**
 * A user's request for storage in a namespace. The control plane binds it to a matching volume, which pods then mount
 * through the claim.
 */
export interface PersistentVolumeClaim {
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
  /** Name, namespace, labels and other standard object data. The storage class annotation goes here in v1.5. */
  metadata?: ObjectMeta;
  /** Properties that a volume must have to satisfy the claim. */
  spec?: PersistentVolumeClaimSpec;
  /** Binding phase and the properties of the bound volume, filled in by the system. */
  status?: PersistentVolumeClaimStatus;
}

/** Claims returned by a list request, together with list data. */
export interface PersistentVolumeClaimList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The claims found, an empty array if there are none. */
  items: PersistentVolumeClaim[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
}

/** Requirements by which a volume is chosen or provisioned for a claim. */
export interface PersistentVolumeClaimSpec {
  /** Modes the volume must support: `ReadWriteOnce`, `ReadOnlyMany` or `ReadWriteMany`. At least one is needed. */
  accessModes?: string[];
  /** Size wanted, given as `requests.storage`, for example `8Gi`. The bound volume may turn out larger. */
  resources?: ResourceRequirements;
  /** Restricts binding to volumes with matching labels. If absent, labels play no part. */
  selector?: LabelSelector;
  /** Name of the bound volume. Usually filled in on binding; set it beforehand to ask for a specific volume. */
  volumeName?: string;
}

/** Observed state of a claim, maintained by the control plane. */
export interface PersistentVolumeClaimStatus {
  /** Modes that the bound volume actually offers; may include more than were requested. */
  accessModes?: string[];
  /** Actual size of the bound volume, under the key `storage`. */
  capacity?: Record<string, Quantity>;
  /** `Pending` while no volume is bound, `Bound` afterwards, `Lost` if the bound volume has disappeared. */
  phase?: string;
}

/** Mounts the persistent volume bound to a claim. The pod cannot start until the claim is bound. */
export interface PersistentVolumeClaimVolumeSource {
  /** Name of a claim in the pod's namespace. */
  claimName: string;
  /** Set to `true` to force every mount of the claim to be read-only. Defaults to `false`. */
  readOnly?: boolean;
}

/** Persistent volumes returned by a list request, together with list data. */
export interface PersistentVolumeList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The volumes found, an empty array if there are none. */
  items: PersistentVolume[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
}

/** Describes a persistent volume: backing storage, size, access modes and what happens after release. */
export interface PersistentVolumeSpec {
  /**
   * Modes in which the storage can be mounted: `ReadWriteOnce`, `ReadOnlyMany`, `ReadWriteMany`. Used for matching
   * claims; at least one is needed.
   */
  accessModes?: string[];
  /** Amazon EBS disk, attachable to one node at a time. */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  /** Azure data disk, attachable to one virtual machine at a time. */
  azureDisk?: AzureDiskVolumeSource;
  /** Azure File share; the namespace of the consuming claim must hold the credentials secret. */
  azureFile?: AzureFileVolumeSource;
  /** Size of the storage under the key `storage`, for example `100Gi`. Required. */
  capacity?: Record<string, Quantity>;
  /** Directory of a Ceph filesystem, writable from many nodes at once. */
  cephfs?: CephFSVolumeSource;
  /** OpenStack Cinder block volume, attachable to one instance at a time. */
  cinder?: CinderVolumeSource;
  /**
   * Claim that owns the volume, normally written on binding. Setting it in advance reserves the volume for that claim.
   */
  claimRef?: ObjectReference;
  /** Fibre Channel LUN, visible to the nodes' host adapters. */
  fc?: FCVolumeSource;
  /** Volume handled by a vendor driver installed on the nodes. Alpha. */
  flexVolume?: FlexVolumeSource;
  /** Flocker dataset, for nodes on which a Flocker agent runs. */
  flocker?: FlockerVolumeSource;
  /** Google Compute Engine persistent disk, writable from one node or readable from many. */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  /** GlusterFS volume, mounted over the network and writable from many nodes. */
  glusterfs?: GlusterfsVolumeSource;
  /** Directory on a node, suited to single-node tests only, since data does not follow the pod to another node. */
  hostPath?: HostPathVolumeSource;
  /** iSCSI disk on a target reachable from the nodes. */
  iscsi?: ISCSIVolumeSource;
  /** Export of an NFS server, writable from many nodes at once. */
  nfs?: NFSVolumeSource;
  /**
   * Fate of the volume after its claim is deleted: `Retain`, `Recycle` or `Delete`. Defaults to `Retain`; dynamically
   * provisioned volumes get `Delete`.
   */
  persistentVolumeReclaimPolicy?: string;
  /** Persistent disk of VMware Photon Controller, attachable to one node. */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /** Quobyte volume, mounted over the network and writable from many nodes. */
  quobyte?: QuobyteVolumeSource;
  /** Ceph RBD image, writable from one node or readable from many. */
  rbd?: RBDVolumeSource;
  /** VMDK disk on a vSphere datastore, attachable to one virtual machine. */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/** Observed state of a persistent volume, maintained by the control plane. */
export interface PersistentVolumeStatus {
  /** Explanation in plain language of why the volume is in its phase. */
  message?: string;
  /**
   * One of `Pending`, `Available`, `Bound`, `Released` (claim gone, not reclaimed yet) or `Failed` (reclaiming went
   * wrong).
   */
  phase?: string;
  /** Short CamelCase code for a failure, for command-line output. Often empty. */
  reason?: string;
}

/** Persistent disk of VMware Photon Controller, attached to the node's virtual machine. */
export interface PhotonPersistentDiskVolumeSource {
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Identifier of an existing disk, as assigned by Photon Controller. */
  pdID: string;
}

/**
 * Group of containers that run together on one node and share network address and volumes. Smallest unit that gets
 * scheduled.
 */
export interface Pod {
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
  /** Name, namespace, labels and other standard object data. Services and controllers find pods by these labels. */
  metadata?: ObjectMeta;
  /** Containers, volumes and settings to run. Hardly anything in it can change after creation. */
  spec?: PodSpec;
  /** Latest observations of scheduler and kubelet, possibly slightly stale. Clients do not set it. */
  status?: PodStatus;
}

/** One condition of a pod, which is true, false or unknown. */
export interface PodCondition {
  /** When the condition was last checked. Often empty. */
  lastProbeTime?: Time;
  /** When `status` last changed from one value to another. */
  lastTransitionTime?: Time;
  /** Details of the latest change, for people to read. */
  message?: string;
  /** CamelCase code for the latest change, such as `Unschedulable` or `ContainersNotReady`. */
  reason?: string;
  /** Value of the condition: `True`, `False` or `Unknown`. */
  status: string;
  /**
   * Type of the condition: `PodScheduled`, `Initialized` (init containers done) or `Ready` (able to serve requests).
   */
  type: string;
}

/** Pods returned by a list request, together with list data. */
export interface PodList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The pods found, an empty array if there are none. */
  items: Pod[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
}

/** Security settings of a pod's containers and volumes. A container's own settings override these. */
export interface PodSecurityContext {
  /**
   * Group ID that owns files in volumes supporting ownership management; they become group-writable, and processes join
   * the group. If absent, ownership stays as is. Format: int64.
   */
  fsGroup?: number;
  /** With `true`, the kubelet refuses to start a container that would run as UID 0. Defaults to no check. */
  runAsNonRoot?: boolean;
  /** UID for the containers' processes. If absent, each image decides. Format: int64. */
  runAsUser?: number;
  /** SELinux label for the containers. If absent, the runtime assigns each a random one. */
  seLinuxOptions?: SELinuxOptions;
  /** Further group IDs given to the first process of each container. None by default. Format: int64. */
  supplementalGroups?: number[];
}

/** Desired content of a pod: containers, volumes and the settings for scheduling, networking and shutdown. */
export interface PodSpec {
  /**
   * Seconds, counted from the pod's start time, after which the system kills it and marks it failed. Positive; no limit
   * if absent. Format: int64.
   */
  activeDeadlineSeconds?: number;
  /** Containers to run side by side, at least one. None can be added or removed later. */
  containers: Container[];
  /**
   * `ClusterFirst` resolves through the cluster's DNS service, `Default` through the node's resolver settings. Defaults
   * to `ClusterFirst`.
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
   */
  imagePullSecrets?: LocalObjectReference[];
  /** Node that runs the pod, normally filled in by the scheduler. Set on creation, it bypasses scheduling. */
  nodeName?: string;
  /** Labels that a node must carry, all with the given values, to be eligible. If absent, any node may be chosen. */
  nodeSelector?: Record<string, string>;
  /**
   * Which exited containers are restarted on the same node: all (`Always`), failed ones (`OnFailure`) or none
   * (`Never`). Defaults to `Always`.
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
   * Seconds between the stop signal and the forced kill on deletion; `0` kills at once. Defaults to 30. Format: int64.
   */
  terminationGracePeriodSeconds?: number;
  /** Volumes that the containers may mount, with distinct names. */
  volumes?: Volume[];
}

/** Observed state of a pod, mostly reported by the kubelet of its node. */
export interface PodStatus {
  /** Detailed checkpoints such as `Ready`, one entry per condition type. */
  conditions?: PodCondition[];
  /** One entry per container listed in `containers` of the spec. */
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

/**
 * Stored blueprint for pods, as an API object of its own. Built-in workload controllers embed a template instead of
 * referring to one.
 */
export interface PodTemplate {
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
  /** Name, namespace, labels and other standard object data of the blueprint itself. */
  metadata?: ObjectMeta;
  /** Labels and content that pods made from the blueprint get. */
  template?: PodTemplateSpec;
}

/** Pod templates returned by a list request, together with list data. */
export interface PodTemplateList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The templates found, an empty array if there are none. */
  items: PodTemplate[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** List data, chiefly the `resourceVersion` from which a watch can continue. */
  metadata?: ListMeta;
}

/** Blueprint from which controllers such as deployments and jobs create pods. */
export interface PodTemplateSpec {
  /** Labels and annotations copied to each new pod. The labels have to match the controller's selector. */
  metadata?: ObjectMeta;
  /** Containers, volumes and settings that each new pod gets. */
  spec?: PodSpec;
}

/** Conditions an object has to meet, or else the requested change or deletion is refused. */
export interface Preconditions {
  /**
   * Identifier the object must have; guards against changing a recreated object of the same name. Leave out to skip the
   * check.
   */
  uid?: string;
}

/** Health check that the kubelet repeats on a container, with its timing and thresholds. */
export interface Probe {
  /** Runs a command in the container; a non-zero exit code means failure. */
  exec?: ExecAction;
  /** Failures in a row that turn a healthy container unhealthy. Defaults to 3, at least 1. Format: int32. */
  failureThreshold?: number;
  /** Sends an HTTP GET request, by default to the pod's address. */
  httpGet?: HTTPGetAction;
  /** Seconds to wait after the container's start before the first check. Defaults to 0. Format: int32. */
  initialDelaySeconds?: number;
  /** Seconds between checks. Defaults to 10, at least 1. Format: int32. */
  periodSeconds?: number;
  /**
   * Successes in a row needed to count as healthy again after failing. Defaults to 1, which liveness probes require.
   * Format: int32.
   */
  successThreshold?: number;
  /** Opens a TCP connection and succeeds if that works. For probes only; lifecycle hooks do not support it. */
  tcpSocket?: TCPSocketAction;
  /** Seconds until an unanswered check counts as failed. Defaults to 1, at least 1. Format: int32. */
  timeoutSeconds?: number;
}

/** Volume of a Quobyte storage cluster. Many pods can use it at the same time. */
export interface QuobyteVolumeSource {
  /** Group under which files are accessed. If absent, no group is mapped. */
  group?: string;
  /** Set to `true` to mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Quobyte registry services as `host:port`, several of them separated by commas. */
  registry: string;
  /** User under which files are accessed. If absent, that of the service account. */
  user?: string;
  /** Name of an existing volume in the Quobyte cluster. */
  volume: string;
}

/** Image of a Ceph RADOS block device, mapped on the node. Writable from one node at a time, readable from many. */
export interface RBDVolumeSource {
  /** Filesystem to mount, and to create on a blank image, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Name of the RBD image inside its pool. */
  image: string;
  /** Keyring file on the node. Defaults to `/etc/ceph/keyring`; ignored once `secretRef` is set. */
  keyring?: string;
  /** Addresses of the Ceph monitors, each as `host:port`. At least one is needed. */
  monitors: string[];
  /** Ceph pool that contains the image. Defaults to `rbd`. */
  pool?: string;
  /** Set to `true` to map and mount without write access. Defaults to `false`. */
  readOnly?: boolean;
  /** Secret with the user's Ceph key. Takes precedence over `keyring`. */
  secretRef?: LocalObjectReference;
  /** Ceph account used for authentication. Defaults to `admin`. */
  user?: string;
}

/**
 * Keeps a set number of identical pods running, replacing any that disappear. Deployments are usually the better choice
 * for new work.
 */
export interface ReplicationController {
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
  /** Standard object data; if it has no labels, those of the pod template are used. */
  metadata?: ObjectMeta;
  /** Wanted number of pods, the selector that finds them and the template that creates them. */
  spec?: ReplicationControllerSpec;
  /** Pod counts as last observed by the controller; read-only and possibly slightly stale. */
  status?: ReplicationControllerStatus;
}

/** One noteworthy finding about a replication controller, such as failure to create its pods. */
export interface ReplicationControllerCondition {
  /** When `status` last switched to another value; may be missing. */
  lastTransitionTime?: Time;
  /** Explanation of the finding in plain text, typically the error that the API returned. */
  message?: string;
  /** CamelCase word naming the cause, for example `FailedCreate` or `FailedDelete`. */
  reason?: string;
  /** Whether the finding holds at the moment: `True`, `False` or `Unknown`. */
  status: string;
  /**
   * What is reported; `ReplicaFailure` says that pods could not be created or deleted, for instance because of a quota.
   */
  type: string;
}

/** Result of listing replication controllers in one namespace or across all of them. */
export interface ReplicationControllerList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The replication controllers that matched the request; an empty array when there are none. */
  items: ReplicationController[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** How many pods a replication controller keeps, which ones it counts and how it makes more. */
export interface ReplicationControllerSpec {
  /**
   * Seconds a pod must stay ready without a crash before it counts as available. Defaults to 0, meaning immediately.
   * Format: int32.
   */
  minReadySeconds?: number;
  /** Wanted number of pods, 1 if omitted; an explicit 0 removes all pods. Format: int32. */
  replicas?: number;
  /** Labels a pod must carry to be counted and managed. Defaults to the template's labels and has to match them. */
  selector?: Record<string, string>;
  /**
   * Blueprint for new pods; editing it does not touch pods already running. Only restart policy `Always` is accepted.
   */
  template?: PodTemplateSpec;
}

/** Progress of a replication controller towards its wanted number of pods. */
export interface ReplicationControllerStatus {
  /** Number of pods that have been ready for no less than `minReadySeconds`. Format: int32. */
  availableReplicas?: number;
  /** Current findings about the controller, at most one per type; empty when all is well. */
  conditions?: ReplicationControllerCondition[];
  /**
   * Number of pods carrying every label of the template; lower than `replicas` after new labels were added there.
   * Format: int32.
   */
  fullyLabeledReplicas?: number;
  /**
   * The `metadata.generation` these figures are based on; a smaller value means the latest change is not yet processed.
   * Format: int64.
   */
  observedGeneration?: number;
  /** Number of pods that currently pass their readiness checks. Format: int32. */
  readyReplicas?: number;
  /** Number of pods that exist and match the selector, whether ready or not. Format: int32. */
  replicas: number;
}

/** Picks a container's CPU or memory setting, to be exposed as a variable or file. */
export interface ResourceFieldSelector {
  /**
   * Container whose setting is read. Required in volumes; in environment variables it defaults to the container itself.
   */
  containerName?: string;
  /** Unit of the output, such as `1m` for CPU or `1Mi` for memory; the quotient is rounded up. Defaults to `1`. */
  divisor?: Quantity;
  /** Setting to read: `limits.cpu`, `limits.memory`, `requests.cpu` or `requests.memory`. */
  resource: string;
}

/** Caps what all objects of one namespace may consume in total; requests exceeding it are rejected. */
export interface ResourceQuota {
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
  /** Name, namespace, labels and other standard object data; the quota counts its own namespace only. */
  metadata?: ObjectMeta;
  /** The caps to enforce and, optionally, the pods they are restricted to. */
  spec?: ResourceQuotaSpec;
  /** Enforced caps and present consumption as last calculated by the quota controller; read-only. */
  status?: ResourceQuotaStatus;
}

/** Result of listing resource quotas in one namespace or across all of them. */
export interface ResourceQuotaList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The resource quotas that matched the request; an empty array when there are none. */
  items: ResourceQuota[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** Caps on consumption in a namespace, optionally narrowed to certain classes of pods. */
export interface ResourceQuotaSpec {
  /**
   * Caps by resource name, such as `requests.cpu`, `limits.memory`, `pods` or `services`. Capping compute resources
   * forces new pods to state them.
   */
  hard?: Record<string, Quantity>;
  /**
   * Counts only pods that match all scopes listed here, out of `Terminating`, `NotTerminating`, `BestEffort` and
   * `NotBestEffort`. Counts everything if empty; fixed after creation.
   */
  scopes?: string[];
}

/** Caps in force in a namespace, and current consumption. */
export interface ResourceQuotaStatus {
  /** Caps currently enforced, by resource name; trails the spec briefly after an edit. */
  hard?: Record<string, Quantity>;
  /** Total consumption so far, by resource name; may exceed a cap that was lowered afterwards. */
  used?: Record<string, Quantity>;
}

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

/** Uniform view of a workload's size, read and written through its `scale` subresource. */
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
  /** Metadata of the scaled object. Send back its `resourceVersion` unchanged to guard against concurrent updates. */
  metadata?: ObjectMeta;
  /** The wanted size; change it and write the object back to resize the workload. */
  spec?: ScaleSpec;
  /** The size as currently observed; ignored when writing. */
  status?: ScaleStatus;
}

/** Wanted size of a scalable workload, expressed as a replica count. */
export interface ScaleSpec {
  /** How many pods to run, zero or more. Zero when left out, which stops all of them. Format: int32. */
  replicas?: number;
}

/** Observed size of a scalable workload and how its pods are found. */
export interface ScaleStatus {
  /**
   * Count of pods that exist at present, which may differ from the wanted count while scaling is in progress. Format:
   * int32.
   */
  replicas: number;
  /**
   * Label selector for the counted pods in query string form, for example `app=web,tier!=test`; usable directly in
   * `labelSelector`.
   */
  selector?: string;
}

/**
 * Small amount of sensitive data, such as passwords, tokens or keys, for pods to mount or read as environment
 * variables.
 */
export interface Secret {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * Secret values in base64. Keys may use letters, digits, `-`, `_` and `.`; all values together are limited to 1 MB.
   */
  data?: Record<string, string>;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Name, namespace, labels and other standard object data; pods can only use secrets from their own namespace. */
  metadata?: ObjectMeta;
  /**
   * Values as plain text, for convenience when writing: the server encodes them into `data`, overriding equal keys, and
   * never returns them.
   */
  stringData?: Record<string, string>;
  /**
   * Tells programs what to expect inside, for example `kubernetes.io/tls`; some types demand certain keys. Defaults to
   * `Opaque`.
   */
  type?: string;
}

/** Points at one entry of a Secret in the pod's own namespace. */
export interface SecretKeySelector {
  /** Entry whose decoded value is wanted. If the Secret lacks it, the container does not start. */
  key: string;
  /** Name of the Secret, looked up in the namespace that the pod lives in. */
  name?: string;
}

/** Result of listing secrets in one namespace or across all of them. */
export interface SecretList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The secrets that matched the request, with their values included. */
  items: Secret[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/**
 * Shows a Secret's entries as files kept in memory on the node. Later changes to the Secret reach the files after a
 * short delay.
 */
export interface SecretVolumeSource {
  /**
   * Permission bits for files without a `mode` of their own, from `0` to `0777` octal; JSON needs decimal. Defaults to
   * `0644`, decimal 420. Format: int32.
   */
  defaultMode?: number;
  /**
   * Picks entries and the file path for each; a missing entry is an error. If absent, every entry becomes a file named
   * after its key.
   */
  items?: KeyToPath[];
  /** Name of the Secret, which must be in the pod's namespace. */
  secretName?: string;
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
  /** UID for the container's process. If absent, the pod's setting counts, then the image. Format: int64. */
  runAsUser?: number;
  /** SELinux label for the container. If absent, the pod's setting counts, then a random label. */
  seLinuxOptions?: SELinuxOptions;
}

/** Stable name and address for a changing set of pods, with traffic spread over those that are ready. */
export interface Service {
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
  /** Standard object data; the name becomes part of the DNS name and must be a DNS label. */
  metadata?: ObjectMeta;
  /** Ports, selector and kind of exposure wanted for the traffic. */
  spec?: ServiceSpec;
  /** Reported state, limited to the external load balancer if there is one; read-only. */
  status?: ServiceStatus;
}

/** Identity under which the processes of a pod talk to the API server. */
export interface ServiceAccount {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * Registry credentials given to pods that run under this account and list none of their own. Unlike `secrets`, they
   * are not mountable.
   */
  imagePullSecrets?: LocalObjectReference[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Standard object data; every namespace gets an account named `default`, which pods use by default. */
  metadata?: ObjectMeta;
  /** Secrets that pods under this account may mount, including the API token that the server generates and appends. */
  secrets?: ObjectReference[];
}

/** Result of listing service accounts in one namespace or across all of them. */
export interface ServiceAccountList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The service accounts that matched the request; an empty array when there are none. */
  items: ServiceAccount[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** Result of listing services in one namespace or across all of them. */
export interface ServiceList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The services that matched the request; an empty array when there are none. */
  items: Service[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
}

/** A port the service listens on and where in the backing pods its traffic goes. */
export interface ServicePort {
  /** DNS label, unique within the service, that identifies the port. Optional only if there is a single port. */
  name?: string;
  /**
   * Port opened on each node for types `NodePort` and `LoadBalancer`. Normally left to the cluster, which picks from
   * 30000-32767 by default. Format: int32.
   */
  nodePort?: number;
  /** Port number clients connect to on the service address, from 1 to 65535. Format: int32. */
  port: number;
  /** Transport protocol, either `TCP` or `UDP`; `TCP` is assumed when nothing is given. */
  protocol?: string;
  /**
   * Port number on the pods, or the name of a container port, looked up pod by pod. Same as `port` when omitted;
   * headless services ignore it.
   */
  targetPort?: IntOrString;
}

/** Desired exposure of a service: its ports, the pods behind it and how clients reach it. */
export interface ServiceSpec {
  /**
   * Virtual address inside the cluster, assigned when left out and unchangeable later. `None` makes the service
   * headless; leave empty for `ExternalName`.
   */
  clusterIP?: string;
  /** Predecessor of `externalIPs`; still effective in this version, but do not use it in new manifests. */
  deprecatedPublicIPs?: string[];
  /**
   * Further addresses whose traffic the nodes accept for this service. Routing them to a node is up to the
   * administrator.
   */
  externalIPs?: string[];
  /**
   * DNS name that lookups of the service resolve to by CNAME, without proxying; mandatory for type `ExternalName` and
   * meaningless otherwise.
   */
  externalName?: string;
  /** Requested address of a service of type `LoadBalancer`; clouds that cannot choose addresses ignore it. */
  loadBalancerIP?: string;
  /**
   * Client ranges in CIDR notation allowed through the cloud load balancer. Open to everyone when empty; depends on
   * support by the cloud.
   */
  loadBalancerSourceRanges?: string[];
  /**
   * Ports to offer, at least one unless the service is headless or of type `ExternalName`; with several, each needs a
   * name.
   */
  ports: ServicePort[];
  /**
   * Labels that a pod needs in order to receive traffic. Without it, you supply the endpoints yourself; ignored for
   * `ExternalName`.
   */
  selector?: Record<string, string>;
  /**
   * `ClientIP` sends all connections from one client address to the same pod; `None`, the default, lets each connection
   * go to any pod.
   */
  sessionAffinity?: string;
  /**
   * How the service is exposed: `ClusterIP` (default) internally, `NodePort` on each node, `LoadBalancer` through the
   * cloud, `ExternalName` as a DNS alias.
   */
  type?: string;
}

/** Reported state of a service: its external load balancer, if it has one. */
export interface ServiceStatus {
  /** Addresses of the cloud load balancer; stays empty for types other than `LoadBalancer`. */
  loadBalancer?: LoadBalancerStatus;
}

/** TCP connection attempt by the kubelet; the check passes if the port accepts the connection. */
export interface TCPSocketAction {
  /** Port number from 1 to 65535, or the name of one of the container's ports. */
  port: IntOrString;
}

/** Named storage of a pod that its containers can mount. */
export interface Volume {
  /** Existing Amazon EBS disk in the node's availability zone. */
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  /** Existing Azure data disk, attached to the node's virtual machine. */
  azureDisk?: AzureDiskVolumeSource;
  /** Share of the Azure File service, mounted over SMB. */
  azureFile?: AzureFileVolumeSource;
  /** Directory of a Ceph filesystem, shareable between many pods. */
  cephfs?: CephFSVolumeSource;
  /** Existing OpenStack Cinder block volume, attached to the node's instance. */
  cinder?: CinderVolumeSource;
  /** Entries of a ConfigMap as files, for configuration data. */
  configMap?: ConfigMapVolumeSource;
  /** Facts about the pod itself as files, such as its labels. */
  downwardAPI?: DownwardAPIVolumeSource;
  /** Empty scratch directory that lives as long as the pod stays on its node. */
  emptyDir?: EmptyDirVolumeSource;
  /** Fibre Channel LUN, visible to the node's host adapter. */
  fc?: FCVolumeSource;
  /** Volume handled by a vendor driver on the node. Alpha. */
  flexVolume?: FlexVolumeSource;
  /** Flocker dataset, with a Flocker agent needed on the node. */
  flocker?: FlockerVolumeSource;
  /** Existing Google Compute Engine persistent disk in the node's zone. */
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  /** Fresh clone of a Git repository, made before the containers start. */
  gitRepo?: GitRepoVolumeSource;
  /** GlusterFS volume, mounted over the network and shareable between many pods. */
  glusterfs?: GlusterfsVolumeSource;
  /** File or directory of the node, mainly for system agents that need to see the host. */
  hostPath?: HostPathVolumeSource;
  /** iSCSI disk on a target reachable from the node. */
  iscsi?: ISCSIVolumeSource;
  /** Name used by `volumeMounts` entries, a DNS label unique in the pod. */
  name: string;
  /** Export of an NFS server, shareable between many pods. */
  nfs?: NFSVolumeSource;
  /** Persistent volume bound to a claim in the pod's namespace. */
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  /** Existing persistent disk of VMware Photon Controller, attached to the node. */
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  /** Quobyte volume, mounted over the network and shareable between many pods. */
  quobyte?: QuobyteVolumeSource;
  /** Ceph RBD image, mapped on the node as a block device. */
  rbd?: RBDVolumeSource;
  /** Entries of a Secret as files held in memory. */
  secret?: SecretVolumeSource;
  /** VMDK disk on a vSphere datastore, attached to the node's virtual machine. */
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

/** Makes a volume of the pod visible at a path inside a container. */
export interface VolumeMount {
  /** Path inside the container at which the volume appears. A colon is not allowed. */
  mountPath: string;
  /** Volume to mount, matching the `name` of an entry in the pod's `volumes`. */
  name: string;
  /** Set to `true` to deny writes through this mount. Defaults to `false`. */
  readOnly?: boolean;
  /**
   * Relative path of a file or directory in the volume to mount instead of its root. Empty by default, which means the
   * root.
   */
  subPath?: string;
}

/** VMDK disk of VMware vSphere, attached to the node's virtual machine. */
export interface VsphereVirtualDiskVolumeSource {
  /** Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`. */
  fsType?: string;
  /** Datastore and path of the VMDK, such as `[datastore1] volumes/data.vmdk`. */
  volumePath: string;
}

/**
 * Requests the removal of a pod with respect for disruption budgets. Post it to the pod's `eviction` subresource; the
 * server answers 429 if a budget forbids it.
 */
export interface Eviction {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** Options for the deletion that follows a granted eviction, such as a grace period or a UID precondition. */
  deleteOptions?: DeleteOptions;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Identifies the pod to evict by its name and namespace. */
  metadata?: ObjectMeta;
}
