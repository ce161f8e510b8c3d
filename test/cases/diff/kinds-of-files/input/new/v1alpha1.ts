/**
 * How kubeadm 1.6 sets up a machine.
 * @packageDocumentation
 * @groupVersion kubeadm.k8s.io/v1alpha1
 */
import type { Int32 } from "groupversion/types";
import type { TypeMeta } from "groupversion/api-types/meta/v1";

/** The first machine. */
export interface MasterConfiguration extends TypeMeta {
  /** Addresses. */
  api?: API;
  /** How requests are authorized. */
  authorizationMode?: string;
  /** Version to install. */
  kubernetesVersion?: string;
  /** How others join. */
  token?: string;
  /** How long the token is good for. */
  tokenTTL?: string;
}

/** Address of the server. */
export interface API {
  /** The only one. */
  advertiseAddress?: string;
  /** Port. */
  bindPort?: Int32;
}
