/**
 * Files of kops 1.5 that describe clusters in the cloud, their machines, and federations. No server serves these kinds.
 * @packageDocumentation
 * @groupVersion kops/v1alpha2
 */
import type { Int32 } from "groupversion/types";
import type { ObjectMeta } from "../core/v1/meta.js";
import type { ListMeta, TypeMeta } from "../machinery/unversioned.js";
import type { ClusterSpec } from "./v1alpha2/clusters.js";

/** A cluster, with its networks, its etcd and the configuration of its components. */
export interface Cluster extends TypeMeta {
  /**
   * Name of the cluster, which is a DNS name with a dot, and labels.
   * @allOf [{ "required": ["name"], "properties": { "name": { "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$" } } }]
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
  spec?: FederationSpec;
}

/** Federations in one file. */
export interface FederationList extends TypeMeta {
  /** Metadata of the list. */
  metadata?: ListMeta;
  /** The federations themselves. */
  items: Federation[];
}

/**
 * Machines of an instance group: how many, of which type, and where.
 * @validation !has(self.minSize) || !has(self.maxSize) || self.minSize <= self.maxSize message="minSize must not exceed maxSize"
 */
export interface InstanceGroupSpec extends InstanceGroupBase {
  /** Whether the machines run the control plane, workloads, or the way in from outside. */
  role: "Master" | "Node" | "Bastion";
  /**
   * Names of the cluster's subnets. By default bastions are in all utility subnets, and nodes in all others. Masters need
   * them.
   */
  subnets?: string[];
}

/**
 * What instance groups have in both versions.
 * @internal
 */
export interface InstanceGroupBase {
  /** Disk image to start from; the channel has one for each cloud. */
  image?: string;
  /**
   * Fewest machines; by default 2 nodes, or 1 master or bastion.
   * @minimum 0
   */
  minSize?: Int32;
  /**
   * Most machines; by default as many as the fewest.
   * @minimum 0
   */
  maxSize?: Int32;
  /** Machine type of the cloud. On AWS masters default to `m3.medium`, nodes to `t2.medium` and bastions to `t2.micro`. */
  machineType?: string;
  /**
   * Size of the root disk in gigabytes; 20 on AWS and 100 on GCE unless given.
   * @minimum 1
   */
  rootVolumeSize?: Int32;
  /** Type of the root disk; `gp2` on AWS and `pd-standard` on GCE unless given. */
  rootVolumeType?: string;
  /**
   * Highest price for spot machines, a decimal number. Without it, machines are on demand.
   * @pattern ^[0-9]+(\.[0-9]+)?$
   */
  maxPrice?: string;
  /** Whether machines get public addresses; by default as the topology asks. */
  associatePublicIp?: boolean;
  /** Security groups beyond those that kops makes, by id. */
  additionalSecurityGroups?: string[];
  /** Tags of the machines in the cloud. */
  cloudLabels?: Record<string, string>;
  /** Labels of the nodes in Kubernetes. */
  nodeLabels?: Record<string, string>;
}

/** Which clusters a federation spans. */
export interface FederationSpec {
  /** Names of the clusters that run the federation's control plane. */
  controllers?: string[];
  /** Names of the clusters that take part. */
  members?: string[];
  /** DNS name of the federation's API. */
  dnsName?: string;
}
