/**
 * Identities of processes in pods.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { ObjectMeta } from "./meta.js";
import type { LocalObjectReference, ObjectReference } from "./references.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Identity under which the processes of a pod talk to the API server.
 * @resource serviceaccounts
 */
export interface ServiceAccount extends TypeMeta {
  /**
   * Registry credentials given to pods that run under this account and list none of their own. Unlike `secrets`, they
   * are not mountable.
   * @listType atomic
   */
  imagePullSecrets?: LocalObjectReference[];
  /** Standard object data; every namespace gets an account named `default`, which pods use by default. */
  metadata?: ObjectMeta;
  /**
   * Secrets that pods under this account may mount, including the API token that the server generates and appends.
   * @patchStrategy merge
   * @patchMergeKey name
   * @listType map
   * @listMapKey name
   */
  secrets?: ObjectReference[];
}

/** Result of listing service accounts in one namespace or across all of them. */
export interface ServiceAccountList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The service accounts that matched the request; an empty array when there are none. */
  items: ServiceAccount[];
}
