import type { CallOptions, Client } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type {
  ClusterRole,
  ClusterRoleBinding,
  ClusterRoleBindingList,
  ClusterRoleList,
  Role,
  RoleBinding,
  RoleBindingList,
  RoleList,
} from "./models.js";
import * as clusterrolebindings from "./clusterrolebindings.js";
import * as clusterroles from "./clusterroles.js";
import * as operations from "./operations.js";
import * as rolebindings from "./rolebindings.js";
import * as roles from "./roles.js";

/** Operations tagged `rbacAuthorization_v1alpha1`. */
export class RbacAuthorizationV1alpha1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** List or watch objects of kind ClusterRoleBinding. */
  listClusterRoleBinding(
    params?: clusterrolebindings.ListClusterRoleBindingParams,
    options?: CallOptions,
  ): Promise<ClusterRoleBindingList> {
    return clusterrolebindings.listClusterRoleBinding(this.#client, params, options);
  }

  /** List or watch objects of kind ClusterRoleBinding. */
  watchClusterRoleBinding(
    params?: clusterrolebindings.ListClusterRoleBindingParams,
    options?: WatchOptions<ClusterRoleBinding>,
  ): AsyncIterable<WatchEvent<ClusterRoleBinding>> {
    return clusterrolebindings.watchClusterRoleBinding(this.#client, params, options);
  }

  /** Create a ClusterRoleBinding. */
  createClusterRoleBinding(
    params: clusterrolebindings.CreateClusterRoleBindingParams,
    options?: CallOptions,
  ): Promise<ClusterRoleBinding> {
    return clusterrolebindings.createClusterRoleBinding(this.#client, params, options);
  }

  /** Delete collection of ClusterRoleBinding. */
  deleteCollectionClusterRoleBinding(
    params?: clusterrolebindings.DeleteCollectionClusterRoleBindingParams,
    options?: CallOptions,
  ): Promise<Status> {
    return clusterrolebindings.deleteCollectionClusterRoleBinding(this.#client, params, options);
  }

  /** Read the specified ClusterRoleBinding. */
  readClusterRoleBinding(
    params: clusterrolebindings.ReadClusterRoleBindingParams,
    options?: CallOptions,
  ): Promise<ClusterRoleBinding> {
    return clusterrolebindings.readClusterRoleBinding(this.#client, params, options);
  }

  /** Replace the specified ClusterRoleBinding. */
  replaceClusterRoleBinding(
    params: clusterrolebindings.ReplaceClusterRoleBindingParams,
    options?: CallOptions,
  ): Promise<ClusterRoleBinding> {
    return clusterrolebindings.replaceClusterRoleBinding(this.#client, params, options);
  }

  /** Delete a ClusterRoleBinding. */
  deleteClusterRoleBinding(
    params: clusterrolebindings.DeleteClusterRoleBindingParams,
    options?: CallOptions,
  ): Promise<ClusterRoleBinding | Status> {
    return clusterrolebindings.deleteClusterRoleBinding(this.#client, params, options);
  }

  /** Partially update the specified ClusterRoleBinding. */
  patchClusterRoleBinding(
    params: clusterrolebindings.PatchClusterRoleBindingParams,
    options?: CallOptions,
  ): Promise<ClusterRoleBinding> {
    return clusterrolebindings.patchClusterRoleBinding(this.#client, params, options);
  }

  /** List or watch objects of kind ClusterRole. */
  listClusterRole(params?: clusterroles.ListClusterRoleParams, options?: CallOptions): Promise<ClusterRoleList> {
    return clusterroles.listClusterRole(this.#client, params, options);
  }

  /** List or watch objects of kind ClusterRole. */
  watchClusterRole(
    params?: clusterroles.ListClusterRoleParams,
    options?: WatchOptions<ClusterRole>,
  ): AsyncIterable<WatchEvent<ClusterRole>> {
    return clusterroles.watchClusterRole(this.#client, params, options);
  }

  /** Create a ClusterRole. */
  createClusterRole(params: clusterroles.CreateClusterRoleParams, options?: CallOptions): Promise<ClusterRole> {
    return clusterroles.createClusterRole(this.#client, params, options);
  }

  /** Delete collection of ClusterRole. */
  deleteCollectionClusterRole(
    params?: clusterroles.DeleteCollectionClusterRoleParams,
    options?: CallOptions,
  ): Promise<Status> {
    return clusterroles.deleteCollectionClusterRole(this.#client, params, options);
  }

  /** Read the specified ClusterRole. */
  readClusterRole(params: clusterroles.ReadClusterRoleParams, options?: CallOptions): Promise<ClusterRole> {
    return clusterroles.readClusterRole(this.#client, params, options);
  }

  /** Replace the specified ClusterRole. */
  replaceClusterRole(params: clusterroles.ReplaceClusterRoleParams, options?: CallOptions): Promise<ClusterRole> {
    return clusterroles.replaceClusterRole(this.#client, params, options);
  }

  /** Delete a ClusterRole. */
  deleteClusterRole(
    params: clusterroles.DeleteClusterRoleParams,
    options?: CallOptions,
  ): Promise<ClusterRole | Status> {
    return clusterroles.deleteClusterRole(this.#client, params, options);
  }

  /** Partially update the specified ClusterRole. */
  patchClusterRole(params: clusterroles.PatchClusterRoleParams, options?: CallOptions): Promise<ClusterRole> {
    return clusterroles.patchClusterRole(this.#client, params, options);
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** List or watch objects of kind RoleBinding. */
  listNamespacedRoleBinding(
    params: rolebindings.ListNamespacedRoleBindingParams,
    options?: CallOptions,
  ): Promise<RoleBindingList> {
    return rolebindings.listNamespacedRoleBinding(this.#client, params, options);
  }

  /** List or watch objects of kind RoleBinding. */
  watchNamespacedRoleBinding(
    params: rolebindings.ListNamespacedRoleBindingParams,
    options?: WatchOptions<RoleBinding>,
  ): AsyncIterable<WatchEvent<RoleBinding>> {
    return rolebindings.watchNamespacedRoleBinding(this.#client, params, options);
  }

  /** Create a RoleBinding. */
  createNamespacedRoleBinding(
    params: rolebindings.CreateNamespacedRoleBindingParams,
    options?: CallOptions,
  ): Promise<RoleBinding> {
    return rolebindings.createNamespacedRoleBinding(this.#client, params, options);
  }

  /** Delete collection of RoleBinding. */
  deleteCollectionNamespacedRoleBinding(
    params: rolebindings.DeleteCollectionNamespacedRoleBindingParams,
    options?: CallOptions,
  ): Promise<Status> {
    return rolebindings.deleteCollectionNamespacedRoleBinding(this.#client, params, options);
  }

  /** Read the specified RoleBinding. */
  readNamespacedRoleBinding(
    params: rolebindings.ReadNamespacedRoleBindingParams,
    options?: CallOptions,
  ): Promise<RoleBinding> {
    return rolebindings.readNamespacedRoleBinding(this.#client, params, options);
  }

  /** Replace the specified RoleBinding. */
  replaceNamespacedRoleBinding(
    params: rolebindings.ReplaceNamespacedRoleBindingParams,
    options?: CallOptions,
  ): Promise<RoleBinding> {
    return rolebindings.replaceNamespacedRoleBinding(this.#client, params, options);
  }

  /** Delete a RoleBinding. */
  deleteNamespacedRoleBinding(
    params: rolebindings.DeleteNamespacedRoleBindingParams,
    options?: CallOptions,
  ): Promise<RoleBinding | Status> {
    return rolebindings.deleteNamespacedRoleBinding(this.#client, params, options);
  }

  /** Partially update the specified RoleBinding. */
  patchNamespacedRoleBinding(
    params: rolebindings.PatchNamespacedRoleBindingParams,
    options?: CallOptions,
  ): Promise<RoleBinding> {
    return rolebindings.patchNamespacedRoleBinding(this.#client, params, options);
  }

  /** List or watch objects of kind RoleBinding. */
  listRoleBindingForAllNamespaces(
    params?: rolebindings.ListRoleBindingForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<RoleBindingList> {
    return rolebindings.listRoleBindingForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind RoleBinding. */
  watchRoleBindingForAllNamespaces(
    params?: rolebindings.ListRoleBindingForAllNamespacesParams,
    options?: WatchOptions<RoleBinding>,
  ): AsyncIterable<WatchEvent<RoleBinding>> {
    return rolebindings.watchRoleBindingForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Role. */
  listNamespacedRole(params: roles.ListNamespacedRoleParams, options?: CallOptions): Promise<RoleList> {
    return roles.listNamespacedRole(this.#client, params, options);
  }

  /** List or watch objects of kind Role. */
  watchNamespacedRole(
    params: roles.ListNamespacedRoleParams,
    options?: WatchOptions<Role>,
  ): AsyncIterable<WatchEvent<Role>> {
    return roles.watchNamespacedRole(this.#client, params, options);
  }

  /** Create a Role. */
  createNamespacedRole(params: roles.CreateNamespacedRoleParams, options?: CallOptions): Promise<Role> {
    return roles.createNamespacedRole(this.#client, params, options);
  }

  /** Delete collection of Role. */
  deleteCollectionNamespacedRole(
    params: roles.DeleteCollectionNamespacedRoleParams,
    options?: CallOptions,
  ): Promise<Status> {
    return roles.deleteCollectionNamespacedRole(this.#client, params, options);
  }

  /** Read the specified Role. */
  readNamespacedRole(params: roles.ReadNamespacedRoleParams, options?: CallOptions): Promise<Role> {
    return roles.readNamespacedRole(this.#client, params, options);
  }

  /** Replace the specified Role. */
  replaceNamespacedRole(params: roles.ReplaceNamespacedRoleParams, options?: CallOptions): Promise<Role> {
    return roles.replaceNamespacedRole(this.#client, params, options);
  }

  /** Delete a Role. */
  deleteNamespacedRole(params: roles.DeleteNamespacedRoleParams, options?: CallOptions): Promise<Role | Status> {
    return roles.deleteNamespacedRole(this.#client, params, options);
  }

  /** Partially update the specified Role. */
  patchNamespacedRole(params: roles.PatchNamespacedRoleParams, options?: CallOptions): Promise<Role> {
    return roles.patchNamespacedRole(this.#client, params, options);
  }

  /** List or watch objects of kind Role. */
  listRoleForAllNamespaces(params?: roles.ListRoleForAllNamespacesParams, options?: CallOptions): Promise<RoleList> {
    return roles.listRoleForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Role. */
  watchRoleForAllNamespaces(
    params?: roles.ListRoleForAllNamespacesParams,
    options?: WatchOptions<Role>,
  ): AsyncIterable<WatchEvent<Role>> {
    return roles.watchRoleForAllNamespaces(this.#client, params, options);
  }
}
