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
import type { Role, RoleList } from "./models.js";

/** Parameters of {@link listNamespacedRole}. */
export interface ListNamespacedRoleParams {
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
  /** Not a parameter: call {@link watchNamespacedRole} instead. */
  watch?: never;
}

const list = {
  id: "listRbacAuthorizationV1alpha1NamespacedRole",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Role.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedRole(
  client: Client,
  params: ListNamespacedRoleParams,
  options?: CallOptions,
): Promise<RoleList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Role.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedRole(
  client: Client,
  params: ListNamespacedRoleParams,
  options?: WatchOptions<Role>,
): AsyncIterable<WatchEvent<Role>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedRole}. */
export interface CreateNamespacedRoleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Role;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createRbacAuthorizationV1alpha1NamespacedRole",
  method: "POST",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Role.
 *
 * `POST /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedRole(
  client: Client,
  params: CreateNamespacedRoleParams,
  options?: CallOptions,
): Promise<Role> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedRole}. */
export interface DeleteCollectionNamespacedRoleParams {
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
  id: "deleteRbacAuthorizationV1alpha1CollectionNamespacedRole",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Role.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedRole(
  client: Client,
  params: DeleteCollectionNamespacedRoleParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedRole}. */
export interface ReadNamespacedRoleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Role. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const read = {
  id: "readRbacAuthorizationV1alpha1NamespacedRole",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read the specified Role.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedRole(
  client: Client,
  params: ReadNamespacedRoleParams,
  options?: CallOptions,
): Promise<Role> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedRole}. */
export interface ReplaceNamespacedRoleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Role. */
  name: string;
  body: Role;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceRbacAuthorizationV1alpha1NamespacedRole",
  method: "PUT",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Role.
 *
 * `PUT /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedRole(
  client: Client,
  params: ReplaceNamespacedRoleParams,
  options?: CallOptions,
): Promise<Role> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedRole}. */
export interface DeleteNamespacedRoleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Role. */
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
  id: "deleteRbacAuthorizationV1alpha1NamespacedRole",
  method: "DELETE",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a Role.
 *
 * `DELETE /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedRole(
  client: Client,
  params: DeleteNamespacedRoleParams,
  options?: CallOptions,
): Promise<Role | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedRole}. */
export interface PatchNamespacedRoleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Role. */
  name: string;
  body: JsonPatch | MergePatch<Role> | StrategicMergePatch<Role>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchRbacAuthorizationV1alpha1NamespacedRole",
  method: "PATCH",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Role.
 *
 * `PATCH /apis/rbac.authorization.k8s.io/v1alpha1/namespaces/{namespace}/roles/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedRole(
  client: Client,
  params: PatchNamespacedRoleParams,
  options?: CallOptions,
): Promise<Role> {
  return client.call(patch, params, options);
}

/** Parameters of {@link listRoleForAllNamespaces}. */
export interface ListRoleForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchRoleForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listRbacAuthorizationV1alpha1RoleForAllNamespaces",
  method: "GET",
  path: "/apis/rbac.authorization.k8s.io/v1alpha1/roles",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Role.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/roles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listRoleForAllNamespaces(
  client: Client,
  params?: ListRoleForAllNamespacesParams,
  options?: CallOptions,
): Promise<RoleList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Role.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/rbac.authorization.k8s.io/v1alpha1/roles`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchRoleForAllNamespaces(
  client: Client,
  params?: ListRoleForAllNamespacesParams,
  options?: WatchOptions<Role>,
): AsyncIterable<WatchEvent<Role>> {
  return watch(client, listForAllNamespaces, params, options);
}
