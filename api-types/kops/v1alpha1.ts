/**
 * Files of kops in their older form: clusters list zones instead of subnets. kops 1.5 still reads them.
 * @packageDocumentation
 * @groupVersion kops/v1alpha1
 */
import type { Int64 } from "groupversion/types";
import type { ObjectMeta } from "../core/v1/meta.js";
import type { ListMeta, TypeMeta } from "../machinery/unversioned.js";
import type { FederationSpec, InstanceGroupBase } from "./v1alpha2.js";
import type { CIDR, ClusterBase, DNSSpec, EtcdVolume } from "./v1alpha2/clusters.js";

/** A cluster, with its zones, its etcd and the configuration of its components. */
export interface Cluster extends TypeMeta {
  /**
   * Name of the cluster, which is a DNS name with a dot, and labels.
   * @allOf [{ "required": ["name"] }]
   */
  metadata: ObjectMeta;
  /** What the cluster should be like. */
  spec: ClusterSpec;
}

/** Clusters in one file. */
export interface ClusterList extends TypeMeta {
  /** Metadata of the list. */
  metadata?: ListMeta;
  /** The clusters themselves. */
  items: Cluster[];
}

/** Machines of one kind that grow and shrink together. */
export interface InstanceGroup extends TypeMeta {
  /**
   * Name of the group. The label `kops.k8s.io/cluster` names its cluster.
   * @allOf [{ "required": ["name"] }]
   */
  metadata: ObjectMeta;
  /** What the machines should be like. */
  spec: InstanceGroupSpec;
}

/** Instance groups in one file. */
export interface InstanceGroupList extends TypeMeta {
  /** Metadata of the list. */
  metadata?: ListMeta;
  /** The groups themselves. */
  items: InstanceGroup[];
}

/** Clusters that share a control plane above their own. */
export interface Federation extends TypeMeta {
  /** Name of the federation, and labels. */
  metadata?: ObjectMeta;
  /** Which clusters take part. */
  spec: FederationSpec;
}

/** Federations in one file. */
export interface FederationList extends TypeMeta {
  /** Metadata of the list. */
  metadata?: ListMeta;
  /** The federations themselves. */
  items: Federation[];
}

/**
 * What a cluster should be like.
 * @validation !has(self.serviceClusterIPRange) || !has(self.nonMasqueradeCIDR) || cidr(self.nonMasqueradeCIDR).containsCIDR(self.serviceClusterIPRange) message="serviceClusterIPRange must lie in nonMasqueradeCIDR"
 */
export interface ClusterSpec extends ClusterBase {
  /**
   * Zones in which machines run.
   * @minItems 1
   * @listType map
   * @listMapKey name
   */
  zones: ClusterZoneSpec[];
  /** Whether the cluster spans several zones. */
  multizone?: boolean;
  /** Which machines are reachable from outside; all of them unless given. */
  topology?: TopologySpec;
  /**
   * Ranges from which both SSH and the API are allowed.
   * @default ["0.0.0.0/0"]
   */
  adminAccess?: CIDR[];
  /**
   * Clusters of etcd, usually `main` and `events`.
   * @minItems 1
   * @listType map
   * @listMapKey name
   */
  etcdClusters: EtcdClusterSpec[];
}

/** A zone of the cloud, with one network or, behind a private topology, two. */
export interface ClusterZoneSpec {
  /** Name of the zone, unique in the cluster. */
  name: string;
  /** Range of its private network, if the topology is private. */
  privateCIDR?: CIDR;
  /** Range of its network; with a private topology, that of load balancers and bastions. */
  cidr?: CIDR;
  /** Id of an existing subnet to use. */
  id?: string;
  /** Id of an existing NAT gateway by which the private network reaches the internet. */
  egress?: string;
}

/** Which machines are reachable from outside. */
export interface TopologySpec {
  /**
   * Whether masters have public addresses.
   * @default "public"
   */
  masters?: "public" | "private";
  /**
   * Whether nodes have public addresses.
   * @default "public"
   */
  nodes?: "public" | "private";
  /** A machine for SSH from outside, if all others are private. */
  bastion?: BastionSpec;
  /** The kind of DNS zone. */
  dns?: DNSSpec;
}

/** Whether there are bastions, and how they are reached. */
export interface BastionSpec {
  /** Whether there are bastions; without it, the other fields count for nothing. */
  enable?: boolean;
  /** Machine type of the cloud; kept for old files only. */
  machineType?: string;
  /** DNS name of the bastions. */
  name?: string;
  /**
   * Seconds after which an idle connection is closed.
   * @minimum 1
   * @maximum 3600
   */
  idleTimeout?: Int64;
}

/** One cluster of etcd. */
export interface EtcdClusterSpec {
  /** Name of the cluster, such as `main`. */
  name: string;
  /**
   * Its members, an odd number.
   * @minItems 1
   * @listType map
   * @listMapKey name
   * @validation size(self) % 2 == 1 message="the number of members must be odd"
   * @not { "anyOf": [{ "minItems": 2, "maxItems": 2 }, { "minItems": 4, "maxItems": 4 }, { "minItems": 6, "maxItems": 6 }, { "minItems": 8, "maxItems": 8 }] }
   */
  etcdMembers: EtcdMemberSpec[];
}

/** A member of etcd, and the zone of the master that runs it. */
export interface EtcdMemberSpec extends EtcdVolume {
  /** Zone of the master, whose instance group is `master-<zone>`. */
  zone?: string;
}

/**
 * Machines of an instance group: how many, of which type, and where.
 * @validation !has(self.minSize) || !has(self.maxSize) || self.minSize <= self.maxSize message="minSize must not exceed maxSize"
 */
export interface InstanceGroupSpec extends InstanceGroupBase {
  /** Whether the machines run the control plane or workloads. */
  role: "Master" | "Node";
  /** Names of the cluster's zones in which machines run. */
  zones?: string[];
}
