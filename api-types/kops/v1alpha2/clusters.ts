/**
 * Clusters of kops: networks, access, topology and etcd.
 * @packageDocumentation
 * @groupVersion kops/v1alpha2
 */
import type { Int32, Int64 } from "groupversion/types";
import type {
  CloudConfiguration,
  DockerConfig,
  KubeAPIServerConfig,
  KubeControllerManagerConfig,
  KubeDNSConfig,
  KubeProxyConfig,
  KubeSchedulerConfig,
  KubeletConfigSpec,
} from "./components.js";

/**
 * A range of IP addresses: address, slash and length of the prefix.
 * @pattern ^[0-9A-Fa-f.:]+/[0-9]{1,3}$
 */
export type CIDR = string;

/**
 * What clusters have in both versions.
 * @internal
 */
export interface ClusterBase {
  /**
   * Where recommended versions and images come from: a name, or a URL.
   * @default "stable"
   */
  channel?: string;
  /** URL of the folder with the cluster's configuration; by default `<state store>/<name>`. */
  configBase?: string;
  /** The cloud in which the machines run. */
  cloudProvider: "aws" | "gce";
  /** Kubernetes version, with or without a `v` before it; by default the one that the channel recommends. */
  kubernetesVersion?: string;
  /** Project of the cloud, which GCE needs. */
  project?: string;
  /** DNS name of the API for users; by default `api.<cluster>`. */
  masterPublicName?: string;
  /** DNS name of the API for machines of the cluster; by default `api.internal.<cluster>`. */
  masterInternalName?: string;
  /** Range of the machines' network; by default `172.20.0.0/16` in a network of its own. Apart from `nonMasqueradeCIDR`. */
  networkCIDR?: CIDR;
  /** Id of an existing network, such as a VPC, to use instead of a new one. */
  networkID?: string;
  /** URL of the folder with secrets; by default `<configBase>/secrets`. */
  secretStore?: string;
  /** URL of the folder with keys and certificates; by default `<configBase>/pki`. */
  keyStore?: string;
  /** URL of the folder with these files; by default `configBase`. */
  configStore?: string;
  /** DNS zone for the cluster's names: its name or its id. Derived from the cluster's name unless given. */
  dnsZone?: string;
  /**
   * DNS domain of services.
   * @default "cluster.local"
   */
  clusterDNSDomain?: string;
  /** Range of virtual addresses for services; by default the first eighth of `nonMasqueradeCIDR`, which contains it. */
  serviceClusterIPRange?: CIDR;
  /**
   * Range of the cluster's inner network, for pods and services.
   * @default "100.64.0.0/10"
   */
  nonMasqueradeCIDR?: CIDR;
  /** Whether masters stay outside of the pods' network. */
  isolateMasters?: boolean;
  /** `external` switches off automatic updates of the machines; left out, they install security updates. */
  updatePolicy?: "external";
  /** Statements to add to IAM policies, as JSON text, by role: `master`, `node` or `bastion`. */
  additionalPolicies?: Record<string, string>;
  /** Settings of Docker on all machines. */
  docker?: DockerConfig;
  /** Settings of the DNS add-on. */
  kubeDNS?: KubeDNSConfig;
  /** Settings of the API server. */
  kubeAPIServer?: KubeAPIServerConfig;
  /** Settings of the controller manager. */
  kubeControllerManager?: KubeControllerManagerConfig;
  /** Settings of the scheduler. */
  kubeScheduler?: KubeSchedulerConfig;
  /** Settings of the service proxy. */
  kubeProxy?: KubeProxyConfig;
  /** Settings of the kubelet on all machines. */
  kubelet?: KubeletConfigSpec;
  /** Settings of the kubelet on masters, which replace those of `kubelet`. */
  masterKubelet?: KubeletConfigSpec;
  /** Settings that depend on the cloud. */
  cloudConfig?: CloudConfiguration;
  /** Network of pods; kubenet unless given. */
  networking?: NetworkingSpec;
  /** How users reach the API; by DNS for public masters, else through a load balancer. */
  api?: AccessSpec;
  /** Tags of everything that kops makes in the cloud. */
  cloudLabels?: Record<string, string>;
}

/**
 * What a cluster should be like.
 * @validation !has(self.serviceClusterIPRange) || !has(self.nonMasqueradeCIDR) || cidr(self.nonMasqueradeCIDR).containsCIDR(self.serviceClusterIPRange) message="serviceClusterIPRange must lie in nonMasqueradeCIDR"
 */
export interface ClusterSpec extends ClusterBase {
  /**
   * Subnets of the machines. Either all of them have an `id`, or none.
   * @minItems 1
   * @listType map
   * @listMapKey name
   * @validation self.all(subnet, has(subnet.id)) || self.all(subnet, !has(subnet.id)) message="either all subnets have an id, or none"
   * @anyOf [{ "items": { "required": ["id"] } }, { "items": { "not": { "required": ["id"] } } }]
   */
  subnets: ClusterSubnetSpec[];
  /** Which machines are reachable from outside; all of them unless given. */
  topology?: TopologySpec;
  /** Ranges from which SSH is allowed; from everywhere when kops creates the file. */
  sshAccess?: CIDR[];
  /** Ranges from which the API can be called; from everywhere when kops creates the file. */
  kubernetesApiAccess?: CIDR[];
  /**
   * Clusters of etcd, usually `main` and `events`.
   * @minItems 1
   * @listType map
   * @listMapKey name
   */
  etcdClusters: EtcdClusterSpec[];
}

/**
 * A subnet of the cluster's network.
 * @validation !has(self.egress) || (has(self.type) && self.type == 'Private') message="only private subnets have an egress"
 * @anyOf [{ "not": { "required": ["egress"] } }, { "required": ["type"], "properties": { "type": { "enum": ["Private"] } } }]
 */
export interface ClusterSubnetSpec {
  /** Name of the subnet, unique in the cluster. */
  name: string;
  /** Zone of the cloud in which it lies. */
  zone?: string;
  /** Its range, carved from the network's unless given. */
  cidr?: CIDR;
  /** Id of an existing subnet to use. */
  id?: string;
  /**
   * Id of an existing NAT gateway by which a private subnet reaches the internet.
   * @pattern ^nat-
   */
  egress?: string;
  /** Whether machines are reachable, hidden, or whether it is for load balancers and bastions. */
  type?: "Public" | "Private" | "Utility";
}

/**
 * Which machines are reachable from outside.
 * @validation !has(self.bastion) || (has(self.masters) && self.masters == 'private' && has(self.nodes) && self.nodes == 'private') message="a bastion needs private masters and nodes"
 * @anyOf [{ "not": { "required": ["bastion"] } }, { "required": ["masters", "nodes"], "properties": { "masters": { "enum": ["private"] }, "nodes": { "enum": ["private"] } } }]
 */
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

/** The kind of DNS zone that a cluster uses. */
export interface DNSSpec {
  /**
   * Whether the zone can be looked up from everywhere.
   * @default "Public"
   */
  type?: "Public" | "Private";
}

/** How bastions are reached. */
export interface BastionSpec {
  /** DNS name of the bastions. */
  bastionPublicName?: string;
  /**
   * Seconds after which an idle connection is closed.
   * @minimum 1
   * @maximum 3600
   */
  idleTimeoutSeconds?: Int64;
}

/**
 * How users reach the API.
 * @atMostOneOf dns loadBalancer
 */
export interface AccessSpec {
  /** By DNS entries for the masters themselves. */
  dns?: DNSAccessSpec;
  /** Through a load balancer in front of the masters. */
  loadBalancer?: LoadBalancerAccessSpec;
}

/** Access by DNS, which has no settings. */
export interface DNSAccessSpec {}

/** The load balancer in front of the API. */
export interface LoadBalancerAccessSpec {
  /**
   * Whether it has a public address.
   * @default "Public"
   */
  type?: "Public" | "Internal";
  /**
   * Seconds after which an idle connection is closed; 300 unless given.
   * @minimum 1
   * @maximum 3600
   */
  idleTimeoutSeconds?: Int64;
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

/** What members of etcd have in both versions. */
export interface EtcdVolume {
  /** Name of the member within its cluster. */
  name: string;
  /** Type of its disk; `gp2` on AWS and `pd-ssd` on GCE unless given. */
  volumeType?: string;
  /**
   * Size of its disk in gigabytes.
   * @minimum 1
   * @default 20
   */
  volumeSize?: Int32;
  /** Key that encrypts the disk, if not the account's own. */
  kmsKeyId?: string;
  /** Whether the disk is encrypted. */
  encryptedVolume?: boolean;
}

/** A member of etcd, and the master that runs it. */
export interface EtcdMemberSpec extends EtcdVolume {
  /** Instance group of the master, which has exactly one subnet. */
  instanceGroup: string;
}

/**
 * The network of pods, by the one field that is set.
 * @exactlyOneOf classic kubenet external cni kopeio weave flannel calico canal
 */
export interface NetworkingSpec {
  /** Routes by the cloud, as before kubenet; only up to Kubernetes 1.3. */
  classic?: ClassicNetworkingSpec;
  /** Bridges on machines, and routes by the cloud. */
  kubenet?: KubenetNetworkingSpec;
  /** A network of your own, made by a daemon set. */
  external?: ExternalNetworkingSpec;
  /** A plug-in of your own, by the Container Network Interface. */
  cni?: CNINetworkingSpec;
  /** The network of kope.io. */
  kopeio?: KopeioNetworkingSpec;
  /** Weave Net by Weaveworks. */
  weave?: WeaveNetworkingSpec;
  /** Flannel by CoreOS. */
  flannel?: FlannelNetworkingSpec;
  /** Calico by Tigera. */
  calico?: CalicoNetworkingSpec;
  /** Flannel's network with Calico's policies. */
  canal?: CanalNetworkingSpec;
}

/** The classic network, which has no settings. */
export interface ClassicNetworkingSpec {}

/** The network kubenet, which has no settings. */
export interface KubenetNetworkingSpec {}

/** A network of your own, which has no settings. */
export interface ExternalNetworkingSpec {}

/** A CNI plug-in, which has no settings. */
export interface CNINetworkingSpec {}

/** The network of kope.io, which has no settings. */
export interface KopeioNetworkingSpec {}

/** The network Weave, which has no settings. */
export interface WeaveNetworkingSpec {}

/** The network Flannel, which has no settings. */
export interface FlannelNetworkingSpec {}

/** The network Calico, which has no settings. */
export interface CalicoNetworkingSpec {}

/** The network Canal, which has no settings. */
export interface CanalNetworkingSpec {}
