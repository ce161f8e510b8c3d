import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type {
  JsonPatch,
  MergePatch,
  StrategicMergePatch,
  WatchEvent,
  WatchOptions,
} from "../../runtime/kubernetes/index.js";
import { watch } from "../../runtime/kubernetes/watch.js";
import type { DeleteOptions } from "../../core/v1/models.js";
import type { Status } from "../../unversioned/models.js";
import type { ClusterRole, ClusterRoleList } from "./models.js";

/** Parameters of {@link listClusterRole}. */
export interface ListClusterRoleParams {
  /**
   * Restricts the call by field values, for example `metadata.name=web-0` or `spec.nodeName!=n1`. Only a few fields per
   * resource are supported.
   */
  fieldSelector?: string;
  /**
   * Restricts the call to objects whose labels satisfy this expression, for example `app=web,tier in (a,b)`. Without it
   * everything matches.
   */
  labelSelector?: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
  /**
   * For a watch, stream changes later than this version. For a list, unset reads the newest data, while `0` permits a
   * cached answer.
   */
  resourceVersion?: string;
  /**
   * Seconds after which the server ends the call, mainly useful with watches. Unset leaves the duration to the server.
   */
  timeoutSeconds?: number;
  /** Not a parameter: call {@link watchClusterRole} instead. */
  watch?: never;
}

const list = {
  id: "listRbacAuthorizationV1alpha1ClusterRole",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ClusterRole.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listClusterRole(
  client: Client,
  params?: ListClusterRoleParams,
  options?: CallOptions,
): Promise<ClusterRoleList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ClusterRole.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchClusterRole(
  client: Client,
  params?: ListClusterRoleParams,
  options?: WatchOptions<ClusterRole>,
): AsyncIterable<WatchEvent<ClusterRole>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createClusterRole}. */
export interface CreateClusterRoleParams {
  body: ClusterRole;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createRbacAuthorizationV1alpha1ClusterRole",
  method: "POST",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ClusterRole.
 *
 * `POST /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createClusterRole(
  client: Client,
  params: CreateClusterRoleParams,
  options?: CallOptions,
): Promise<ClusterRole> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionClusterRole}. */
export interface DeleteCollectionClusterRoleParams {
  /**
   * Restricts the call by field values, for example `metadata.name=web-0` or `spec.nodeName!=n1`. Only a few fields per
   * resource are supported.
   */
  fieldSelector?: string;
  /**
   * Restricts the call to objects whose labels satisfy this expression, for example `app=web,tier in (a,b)`. Without it
   * everything matches.
   */
  labelSelector?: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
  /**
   * For a watch, stream changes later than this version. For a list, unset reads the newest data, while `0` permits a
   * cached answer.
   */
  resourceVersion?: string;
  /**
   * Seconds after which the server ends the call, mainly useful with watches. Unset leaves the duration to the server.
   */
  timeoutSeconds?: number;
  /** With `true` the connection stays open and streams change events instead of returning a list. Off by default. */
  watch?: boolean;
}

const deleteCollection = {
  id: "deleteRbacAuthorizationV1alpha1CollectionClusterRole",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ClusterRole.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionClusterRole(
  client: Client,
  params?: DeleteCollectionClusterRoleParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readClusterRole}. */
export interface ReadClusterRoleParams {
  /** Name of the ClusterRole. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const read = {
  id: "readRbacAuthorizationV1alpha1ClusterRole",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read the specified ClusterRole.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readClusterRole(
  client: Client,
  params: ReadClusterRoleParams,
  options?: CallOptions,
): Promise<ClusterRole> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceClusterRole}. */
export interface ReplaceClusterRoleParams {
  /** Name of the ClusterRole. */
  name: string;
  body: ClusterRole;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceRbacAuthorizationV1alpha1ClusterRole",
  method: "PUT",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ClusterRole.
 *
 * `PUT /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceClusterRole(
  client: Client,
  params: ReplaceClusterRoleParams,
  options?: CallOptions,
): Promise<ClusterRole> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteClusterRole}. */
export interface DeleteClusterRoleParams {
  /** Name of the ClusterRole. */
  name: string;
  body: DeleteOptions;
  /**
   * Seconds the object gets to shut down, zero or more. `0` deletes at once; when omitted, the kind's own default
   * applies.
   */
  gracePeriodSeconds?: number;
  /**
   * With `true`, owned objects are kept and lose their owner; with `false`, the garbage collector removes them too.
   * When omitted, the kind's default applies.
   */
  orphanDependents?: boolean;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const remove = {
  id: "deleteRbacAuthorizationV1alpha1ClusterRole",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ClusterRole.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteClusterRole(
  client: Client,
  params: DeleteClusterRoleParams,
  options?: CallOptions,
): Promise<ClusterRole | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchClusterRole}. */
export interface PatchClusterRoleParams {
  /** Name of the ClusterRole. */
  name: string;
  body: JsonPatch | MergePatch<ClusterRole> | StrategicMergePatch<ClusterRole>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchRbacAuthorizationV1alpha1ClusterRole",
  method: "PATCH",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ClusterRole.
 *
 * `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/clusterroles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchClusterRole(
  client: Client,
  params: PatchClusterRoleParams,
  options?: CallOptions,
): Promise<ClusterRole> {
  return client.call(patch, params, options);
}
