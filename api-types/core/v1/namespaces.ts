/**
 * Namespaces, which divide a cluster's objects.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { ObjectMeta } from "./meta.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Scope for names, within which objects of a kind are unique; also the unit for quotas, limits and access rules.
 * @resource namespaces scope=Cluster
 * @subresource finalize verbs=update
 * @subresource status
 */
export interface Namespace extends TypeMeta {
  /**
   * Standard object data; its name has to be a valid DNS label, while the namespace part stays empty because
   * namespaces do not nest.
   */
  metadata?: ObjectMeta;
  /** Desired behaviour; holds only the finalizers and is seldom set by hand. */
  spec?: NamespaceSpec;
  /** Reported lifecycle state; set by the server and not editable through normal updates. */
  status?: NamespaceStatus;
}

/** Result of listing the namespaces of a cluster that the caller may see. */
export interface NamespaceList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The namespaces that matched the request, including those currently being deleted. */
  items: Namespace[];
}

/** Settings of a namespace, limited to what must be cleaned up before it goes away. */
export interface NamespaceSpec {
  /**
   * Tokens that block final removal until their owners remove them. The server adds `kubernetes` and removes it once
   * all contents are gone.
   * @listType atomic
   */
  finalizers?: string[];
}

/** Whether a namespace is in use or being deleted. */
export interface NamespaceStatus {
  /**
   * `Active` for normal use, or `Terminating` after deletion was requested; a terminating namespace accepts no new
   * objects.
   * @default "Active"
   */
  phase?: string;
}
