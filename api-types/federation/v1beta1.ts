/**
 * Clusters that a federation spans.
 * @packageDocumentation
 * @groupVersion federation/v1beta1
 */
import type { ObjectMeta } from "../core/v1/meta.js";
import type { LocalObjectReference } from "../core/v1/references.js";
import type { ListMeta, Time, TypeMeta } from "../machinery/unversioned.js";

/**
 * Registers a Kubernetes cluster as member of a federation, so that the federation control plane can spread workloads
 * to it.
 * @resource clusters scope=Cluster
 * @subresource status verbs=update
 */
export interface Cluster extends TypeMeta {
  /** Name, labels, annotations and fields that the server maintains; registrations are not namespaced. */
  metadata?: ObjectMeta;
  /** How the federation reaches the member cluster and with what credentials. */
  spec?: ClusterSpec;
  /** Health and location of the member as last probed; written by the cluster controller. */
  status?: ClusterStatus;
}

/** A collection of registered member clusters, returned by list calls. */
export interface ClusterList extends TypeMeta {
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
  /** The clusters that matched the request, possibly none at all. */
  items: Cluster[];
}

/** Connection data of a member cluster: its addresses and how to log in. */
export interface ClusterSpec {
  /**
   * Addresses of the member's API server, each for a range of client IPs. Where several ranges fit, clients take the
   * narrowest.
   * @patchStrategy merge
   * @patchMergeKey clientCIDR
   */
  serverAddressByClientCIDRs: ServerAddressByClientCIDR[];
  /**
   * Secret that holds a kubeconfig for access to the member, stored in the federation's host cluster. Leave it out if
   * access needs no credentials.
   */
  secretRef?: LocalObjectReference;
}

/** Observed state of a member cluster: its health and its cloud location. */
export interface ClusterStatus {
  /** Health findings about the member, at most one per condition type. */
  conditions?: ClusterCondition[];
  /** Names of the availability zones in which the member has nodes, for example `us-east1-a`. */
  zones?: string[];
  /** Region in which all nodes of the member are located, such as `us-east1`; absent if unknown. */
  region?: string;
}

/** One health finding about a member cluster, from periodic probing. */
export interface ClusterCondition {
  /** Aspect described: `Ready` when the cluster can take workloads, `Offline` when it cannot be reached. */
  type: string;
  /** Whether the condition holds: `True`, `False` or `Unknown`. */
  status: string;
  /** Time at which the cluster was last checked for this condition. */
  lastProbeTime?: Time;
  /** Time at which `status` last took on a different value. */
  lastTransitionTime?: Time;
  /** Short CamelCase word for the cause of the last transition, suited to programs. */
  reason?: string;
  /** Longer explanation of the last transition, addressed to people. */
  message?: string;
}

/** Tells clients of one network range which address of a member's API server they should use. */
export interface ServerAddressByClientCIDR {
  /** Range of client IP addresses in CIDR notation to which the address applies, for example `10.0.0.0/8`. */
  clientCIDR: string;
  /** Address for those clients: host name or IP, with an optional port. */
  serverAddress: string;
}
