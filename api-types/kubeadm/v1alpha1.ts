/**
 * Configuration files of kubeadm 1.5, which sets up clusters. No server serves these kinds.
 * @packageDocumentation
 * @groupVersion kubeadm.k8s.io/v1alpha1
 */
import type { Byte, Int32 } from "groupversion/types";
import type { TypeMeta } from "../machinery/unversioned.js";

/**
 * A range of IP addresses: address, slash and length of the prefix.
 * @pattern ^[0-9A-Fa-f.:]+/[0-9]{1,3}$
 */
export type CIDR = string;

/**
 * A port of TCP or UDP.
 * @minimum 1
 * @maximum 65535
 */
export type Port = Int32;

/**
 * Path of a file with certificates or keys. The control plane mounts only the folder `/etc/ssl/certs`.
 * @pattern ^/etc/ssl/certs/
 */
export type CertificatePath = string;

/**
 * How `kubeadm init --config` sets up the first machine of a cluster. What a file leaves out gets a default.
 * @resource masterconfigurations scope=Cluster verbs=none
 */
export interface MasterConfiguration extends TypeMeta {
  /** Secrets with which further machines join; generated if left out. */
  secrets?: Secrets;
  /** Addresses and port of the API server. */
  api?: API;
  /** An etcd of your own. Without endpoints, kubeadm runs one. */
  etcd?: Etcd;
  /** The service that tells joining machines about the cluster. */
  discovery?: Discovery;
  /** Networks of the cluster and its DNS domain. */
  networking?: Networking;
  /**
   * Kubernetes version to install, such as `v1.5.1`, or a label that is looked up online. If that fails, `v1.5.0` is used.
   * Flag: `--use-kubernetes-version`.
   * @default "stable"
   */
  kubernetesVersion?: string;
  /** Cloud provider whose features the components use; none unless given. Flag: `--cloud-provider`. */
  cloudProvider?: string;
}

/**
 * How `kubeadm join --config` adds a machine to a cluster.
 * @resource nodeconfigurations scope=Cluster verbs=none
 */
export interface NodeConfiguration extends TypeMeta {
  /**
   * Addresses of the machines that run the control plane.
   * @minItems 1
   */
  masterAddresses: string[];
  /** The secrets that `kubeadm init` printed. */
  secrets: Secrets;
  /**
   * Port of the API server. Flag: `--api-port`.
   * @default 6443
   */
  apiPort?: Port;
  /**
   * Port of the discovery service. Flag: `--discovery-port`.
   * @default 9898
   */
  discoveryPort?: Port;
}

/**
 * What the discovery service tells a machine that joins.
 */
export interface ClusterInfo extends TypeMeta {
  /** Certificates that the API server's own is signed with, as PEM. */
  certificateAuthorities?: string[];
  /** URLs of the API server. */
  endpoints?: string[];
}

/** Where the API server can be reached. */
export interface API {
  /** IP addresses for other machines; by default that of the first network interface. Flag: `--api-advertise-addresses`. */
  advertiseAddresses?: string[];
  /** Further DNS names for the server's certificate. Flag: `--api-external-dns-names`. */
  externalDNSNames?: string[];
  /**
   * Port that the server listens on. Flag: `--api-port`.
   * @default 6443
   */
  bindPort?: Port;
}

/** The discovery service of kubeadm 1.5. */
export interface Discovery {
  /**
   * Port that the service listens on. Flag: `--discovery-port`.
   * @default 9898
   */
  bindPort?: Port;
}

/** Networks of a cluster. */
export interface Networking {
  /**
   * Range of virtual addresses for services. Flag: `--service-cidr`.
   * @default "10.96.0.0/12"
   */
  serviceSubnet?: CIDR;
  /** Range of addresses for pods, if the network add-on needs one. Flag: `--pod-network-cidr`. */
  podSubnet?: CIDR;
  /**
   * DNS domain of services. Flag: `--service-dns-domain`.
   * @default "cluster.local"
   */
  dnsDomain?: string;
}

/** An etcd that kubeadm does not run itself. */
export interface Etcd {
  /** URLs of its members. Flag: `--external-etcd-endpoints`. */
  endpoints?: string[];
  /** Certificate authority of its members. Flag: `--external-etcd-cafile`. */
  caFile?: CertificatePath;
  /** Client certificate of the API server. Flag: `--external-etcd-certfile`. */
  certFile?: CertificatePath;
  /** Key of that client certificate. Flag: `--external-etcd-keyfile`. */
  keyFile?: CertificatePath;
}

/** What a machine proves with that it may join. */
export interface Secrets {
  /**
   * The token as users give it: its id and its secret part, with a dot between. Flag: `--token`.
   * @pattern ^[^.]+\.[^.]+$
   */
  givenToken?: string;
  /** First part of the token; derived from `givenToken`. */
  tokenID?: string;
  /** Second part of the token as bytes; derived from `givenToken`. */
  token?: Byte;
  /** The token as an HTTP credential; derived from `token`. */
  bearerToken?: string;
}
