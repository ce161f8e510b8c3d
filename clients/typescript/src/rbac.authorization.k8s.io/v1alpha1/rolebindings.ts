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
import type { RoleBinding, RoleBindingList } from "./models.js";

/** Parameters of {@link listNamespacedRoleBinding}. */
export interface ListNamespacedRoleBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
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
  /** Not a parameter: call {@link watchNamespacedRoleBinding} instead. */
  watch?: never;
}

const list = {
  id: "listRbacAuthorizationV1alpha1NamespacedRoleBinding",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind RoleBinding.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedRoleBinding(
  client: Client,
  params: ListNamespacedRoleBindingParams,
  options?: CallOptions,
): Promise<RoleBindingList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind RoleBinding.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedRoleBinding(
  client: Client,
  params: ListNamespacedRoleBindingParams,
  options?: WatchOptions<RoleBinding>,
): AsyncIterable<WatchEvent<RoleBinding>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedRoleBinding}. */
export interface CreateNamespacedRoleBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: RoleBinding;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createRbacAuthorizationV1alpha1NamespacedRoleBinding",
  method: "POST",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a RoleBinding.
 *
 * `POST /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedRoleBinding(
  client: Client,
  params: CreateNamespacedRoleBindingParams,
  options?: CallOptions,
): Promise<RoleBinding> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedRoleBinding}. */
export interface DeleteCollectionNamespacedRoleBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
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
  id: "deleteRbacAuthorizationV1alpha1CollectionNamespacedRoleBinding",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of RoleBinding.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedRoleBinding(
  client: Client,
  params: DeleteCollectionNamespacedRoleBindingParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedRoleBinding}. */
export interface ReadNamespacedRoleBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the RoleBinding. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const read = {
  id: "readRbacAuthorizationV1alpha1NamespacedRoleBinding",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read the specified RoleBinding.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedRoleBinding(
  client: Client,
  params: ReadNamespacedRoleBindingParams,
  options?: CallOptions,
): Promise<RoleBinding> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedRoleBinding}. */
export interface ReplaceNamespacedRoleBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the RoleBinding. */
  name: string;
  body: RoleBinding;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceRbacAuthorizationV1alpha1NamespacedRoleBinding",
  method: "PUT",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified RoleBinding.
 *
 * `PUT /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedRoleBinding(
  client: Client,
  params: ReplaceNamespacedRoleBindingParams,
  options?: CallOptions,
): Promise<RoleBinding> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedRoleBinding}. */
export interface DeleteNamespacedRoleBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the RoleBinding. */
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
  id: "deleteRbacAuthorizationV1alpha1NamespacedRoleBinding",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a RoleBinding.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedRoleBinding(
  client: Client,
  params: DeleteNamespacedRoleBindingParams,
  options?: CallOptions,
): Promise<RoleBinding | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedRoleBinding}. */
export interface PatchNamespacedRoleBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the RoleBinding. */
  name: string;
  body: JsonPatch | MergePatch<RoleBinding> | StrategicMergePatch<RoleBinding>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchRbacAuthorizationV1alpha1NamespacedRoleBinding",
  method: "PATCH",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified RoleBinding.
 *
 * `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/rolebindings/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedRoleBinding(
  client: Client,
  params: PatchNamespacedRoleBindingParams,
  options?: CallOptions,
): Promise<RoleBinding> {
  return client.call(patch, params, options);
}

/** Parameters of {@link listRoleBindingForAllNamespaces}. */
export interface ListRoleBindingForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchRoleBindingForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listRbacAuthorizationV1alpha1RoleBindingForAllNamespaces",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/rolebindings",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind RoleBinding.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/rolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listRoleBindingForAllNamespaces(
  client: Client,
  params?: ListRoleBindingForAllNamespacesParams,
  options?: CallOptions,
): Promise<RoleBindingList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind RoleBinding.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/rolebindings`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchRoleBindingForAllNamespaces(
  client: Client,
  params?: ListRoleBindingForAllNamespacesParams,
  options?: WatchOptions<RoleBinding>,
): AsyncIterable<WatchEvent<RoleBinding>> {
  return watch(client, listForAllNamespaces, params, options);
}
