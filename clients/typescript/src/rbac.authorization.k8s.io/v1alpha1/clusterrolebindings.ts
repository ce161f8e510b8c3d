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
import type { ClusterRoleBinding, ClusterRoleBindingList } from "./models.js";

/** Parameters of {@link listClusterRoleBinding}. */
export interface ListClusterRoleBindingParams {
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
  /** Not a parameter: call {@link watchClusterRoleBinding} instead. */
  watch?: never;
}

const list = {
  id: "listRbacAuthorizationV1alpha1ClusterRoleBinding",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ClusterRoleBinding.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listClusterRoleBinding(
  client: Client,
  params?: ListClusterRoleBindingParams,
  options?: CallOptions,
): Promise<ClusterRoleBindingList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ClusterRoleBinding.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchClusterRoleBinding(
  client: Client,
  params?: ListClusterRoleBindingParams,
  options?: WatchOptions<ClusterRoleBinding>,
): AsyncIterable<WatchEvent<ClusterRoleBinding>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createClusterRoleBinding}. */
export interface CreateClusterRoleBindingParams {
  body: ClusterRoleBinding;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createRbacAuthorizationV1alpha1ClusterRoleBinding",
  method: "POST",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ClusterRoleBinding.
 *
 * `POST /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createClusterRoleBinding(
  client: Client,
  params: CreateClusterRoleBindingParams,
  options?: CallOptions,
): Promise<ClusterRoleBinding> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionClusterRoleBinding}. */
export interface DeleteCollectionClusterRoleBindingParams {
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
  id: "deleteRbacAuthorizationV1alpha1CollectionClusterRoleBinding",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ClusterRoleBinding.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionClusterRoleBinding(
  client: Client,
  params?: DeleteCollectionClusterRoleBindingParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readClusterRoleBinding}. */
export interface ReadClusterRoleBindingParams {
  /** Name of the ClusterRoleBinding. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const read = {
  id: "readRbacAuthorizationV1alpha1ClusterRoleBinding",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read the specified ClusterRoleBinding.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readClusterRoleBinding(
  client: Client,
  params: ReadClusterRoleBindingParams,
  options?: CallOptions,
): Promise<ClusterRoleBinding> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceClusterRoleBinding}. */
export interface ReplaceClusterRoleBindingParams {
  /** Name of the ClusterRoleBinding. */
  name: string;
  body: ClusterRoleBinding;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceRbacAuthorizationV1alpha1ClusterRoleBinding",
  method: "PUT",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ClusterRoleBinding.
 *
 * `PUT /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceClusterRoleBinding(
  client: Client,
  params: ReplaceClusterRoleBindingParams,
  options?: CallOptions,
): Promise<ClusterRoleBinding> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteClusterRoleBinding}. */
export interface DeleteClusterRoleBindingParams {
  /** Name of the ClusterRoleBinding. */
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
  id: "deleteRbacAuthorizationV1alpha1ClusterRoleBinding",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ClusterRoleBinding.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteClusterRoleBinding(
  client: Client,
  params: DeleteClusterRoleBindingParams,
  options?: CallOptions,
): Promise<ClusterRoleBinding | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchClusterRoleBinding}. */
export interface PatchClusterRoleBindingParams {
  /** Name of the ClusterRoleBinding. */
  name: string;
  body: JsonPatch | MergePatch<ClusterRoleBinding> | StrategicMergePatch<ClusterRoleBinding>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchRbacAuthorizationV1alpha1ClusterRoleBinding",
  method: "PATCH",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ClusterRoleBinding.
 *
 * `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/clusterrolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchClusterRoleBinding(
  client: Client,
  params: PatchClusterRoleBindingParams,
  options?: CallOptions,
): Promise<ClusterRoleBinding> {
  return client.call(patch, params, options);
}
