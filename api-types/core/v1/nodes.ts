/**
 * Nodes of the cluster.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "./meta.js";
import type { Quantity } from "../../machinery/resource.js";
import type { ListMeta, Time, TypeMeta } from "../../machinery/unversioned.js";

/**
 * A worker machine, physical or virtual, on which the scheduler can place pods.
 * @resource nodes scope=Cluster redirect
 * @subresource proxy methods=GET,POST,PUT,DELETE,HEAD,OPTIONS options=NodeProxyOptions subpath
 * @subresource status
 */
export interface Node extends TypeMeta {
  /** Standard object data; the name is what pods are bound to, and labels serve node selectors. */
  metadata?: ObjectMeta;
  /** Settings of the machine, such as its pod address range and whether new pods may go there. */
  spec?: NodeSpec;
  /**
   * State reported mainly by the kubelet: capacity, conditions, addresses and version details. Not meant to be edited.
   */
  status?: NodeStatus;
}

/** Result of listing the nodes that are registered with the cluster. */
export interface NodeList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The nodes that matched the request, healthy or not. */
  items: Node[];
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
   * Cloud identifier of the machine as `<provider>://<instance>`, where the part after the scheme depends on the
   * cloud; unset on bare metal.
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
  /**
   * Addresses at which the machine can be reached, taken from the cloud provider or found by the kubelet.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
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
  /**
   * Health findings such as `Ready` or `DiskPressure`, with at most one entry per type.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: NodeCondition[];
  /** Ports of the daemons on this machine; at present only the kubelet is listed. */
  daemonEndpoints?: NodeDaemonEndpoints;
  /**
   * Container images already present locally, which the scheduler may favour; the kubelet reports only the largest
   * ones.
   * @listType atomic
   */
  images?: ContainerImage[];
  /** Identifiers and software versions of the machine, useful for inventories and for detecting version skew. */
  nodeInfo?: NodeSystemInfo;
  /**
   * Old lifecycle marker with the values `Pending`, `Running` and `Terminated`. Deprecated and no longer filled in;
   * read `conditions` instead.
   */
  phase?: string;
  /**
   * Volumes the attach/detach controller has connected to the machine, each with its device path.
   * @listType atomic
   */
  volumesAttached?: AttachedVolume[];
  /**
   * Unique names of attachable volumes the kubelet still has mounted; the controller waits for these before detaching.
   * @listType atomic
   */
  volumesInUse?: string[];
}

/** One address of a node together with the way it is meant to be used. */
export interface NodeAddress {
  /** Type of address, such as `Hostname`, `InternalIP`, `ExternalIP` or the old `LegacyHostIP`. */
  type: string;
  /** The IP address or host name itself, in the form that `type` implies. */
  address: string;
}

/** One aspect of a node's health, such as readiness or lack of memory, with the time it was reported. */
export interface NodeCondition {
  /** Aspect described, for example `Ready`, `OutOfDisk`, `MemoryPressure`, `DiskPressure` or `NetworkUnavailable`. */
  type: string;
  /**
   * `True`, `False` or `Unknown`; the last means the kubelet has stopped reporting. `True` is the healthy value for
   * `Ready` only.
   */
  status: string;
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
}

/** Ports of the Kubernetes daemons that run on a node. */
export interface NodeDaemonEndpoints {
  /** Port of the kubelet's server, which the API server contacts for logs, exec and port forwarding. */
  kubeletEndpoint?: DaemonEndpoint;
}

/** Port on which a node-level daemon, such as the kubelet, accepts connections. */
export interface DaemonEndpoint {
  /** Port number the daemon listens on, from 1 to 65535; note the capital letter in the property name. */
  Port: Int32;
}

/** Image that is present on a node, as listed in that node's status. */
export interface ContainerImage {
  /**
   * All names of the image, by tag and by digest, such as `gcr.io/google_containers/pause-amd64:3.0`.
   * @listType atomic
   */
  names: string[];
  /** Disk space taken by the image, counted in bytes. */
  sizeBytes?: Int64;
}

/** Identifiers and software versions that the kubelet reads from its machine. */
export interface NodeSystemInfo {
  /**
   * Identifier of the installed operating system, usually read from `/etc/machine-id`; clones of one disk image may
   * share it.
   */
  machineID: string;
  /**
   * UUID of the hardware or virtual machine as its firmware reports it; preferable to `machineID` for telling machines
   * apart.
   */
  systemUUID: string;
  /** Identifier that changes on every start of the machine, so a new value reveals a reboot. */
  bootID: string;
  /** Kernel release as printed by `uname -r`, for example `4.4.0-57-generic`. */
  kernelVersion: string;
  /** Readable name of the distribution from `/etc/os-release`, for example `Ubuntu 16.04.1 LTS`. */
  osImage: string;
  /** Name and version of the container runtime, written like a URL, for example `docker://1.12.3`. */
  containerRuntimeVersion: string;
  /** Version of the kubelet on the machine, for example `v1.5.1`; may lag behind the API server. */
  kubeletVersion: string;
  /** Version of the network proxy as the kubelet states it; normally identical to its own version. */
  kubeProxyVersion: string;
  /** Operating system family in Go's `GOOS` spelling, for example `linux` or `windows`. */
  operatingSystem: string;
  /** Processor architecture in Go's `GOARCH` spelling, for example `amd64` or `arm`. */
  architecture: string;
}

/** Entry in a node's status for one volume that is attached to that node. */
export interface AttachedVolume {
  /** Unique volume name made up of plugin name and volume identifier, for example `kubernetes.io/aws-ebs/vol-1`. */
  name: string;
  /** Device file on the node through which the volume is reached, for example `/dev/xvdba`. */
  devicePath: string;
}

/** Query parameters of requests relayed by the API server to the kubelet on a node. */
export interface NodeProxyOptions {
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  path?: string;
}
