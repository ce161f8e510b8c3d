/**
 * How kubeadm 1.5 sets up a machine.
 * @packageDocumentation
 * @groupVersion kubeadm.k8s.io/v1alpha1
 */
import type { Byte, Int32 } from "groupversion/types";
import type { TypeMeta } from "groupversion/api-types/meta/v1";

/** The first machine. */
export interface MasterConfiguration extends TypeMeta {
  /** Addresses. */
  api?: API;
  /** Where others learn of the cluster. */
  discovery?: Discovery;
  /** How others join. */
  secrets?: Secrets;
  /** Version to install. */
  kubernetesVersion?: string;
}

/** Addresses of the server. */
export interface API {
  /** All of them. */
  advertiseAddresses?: string[];
  /** Port. */
  bindPort?: Int32;
}

/** The discovery service. */
export interface Discovery {
  /** Port. */
  bindPort?: Int32;
}

/** What others prove with that they may join. */
export interface Secrets {
  /** Both parts of the token. */
  givenToken?: string;
  /** First part. */
  tokenID?: string;
  /** Second part. */
  token?: Byte;
}
