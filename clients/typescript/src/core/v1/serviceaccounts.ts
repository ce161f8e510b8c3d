import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type {
  JsonPatch,
  MergePatch,
  StrategicMergePatch,
  WatchEvent,
  WatchOptions,
} from "../../runtime/kubernetes/index.js";
import { watch } from "../../runtime/kubernetes/watch.js";
import type { Status } from "../../unversioned/models.js";
import type { DeleteOptions, ServiceAccount, ServiceAccountList } from "./models.js";

/** Parameters of {@link listNamespacedServiceAccount}. */
export interface ListNamespacedServiceAccountParams {
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
  /** Not a parameter: call {@link watchNamespacedServiceAccount} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedServiceAccount",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/serviceaccounts",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ServiceAccount.
 *
 * `GET /api/v1/namespaces/{namespace}/serviceaccounts`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedServiceAccount(
  client: Client,
  params: ListNamespacedServiceAccountParams,
  options?: CallOptions,
): Promise<ServiceAccountList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ServiceAccount.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/serviceaccounts`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedServiceAccount(
  client: Client,
  params: ListNamespacedServiceAccountParams,
  options?: WatchOptions<ServiceAccount>,
): AsyncIterable<WatchEvent<ServiceAccount>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedServiceAccount}. */
export interface CreateNamespacedServiceAccountParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: ServiceAccount;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedServiceAccount",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/serviceaccounts",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ServiceAccount.
 *
 * `POST /api/v1/namespaces/{namespace}/serviceaccounts`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedServiceAccount(
  client: Client,
  params: CreateNamespacedServiceAccountParams,
  options?: CallOptions,
): Promise<ServiceAccount> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedServiceAccount}. */
export interface DeleteCollectionNamespacedServiceAccountParams {
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
  id: "deleteCoreV1CollectionNamespacedServiceAccount",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/serviceaccounts",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ServiceAccount.
 *
 * `DELETE /api/v1/namespaces/{namespace}/serviceaccounts`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedServiceAccount(
  client: Client,
  params: DeleteCollectionNamespacedServiceAccountParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedServiceAccount}. */
export interface ReadNamespacedServiceAccountParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ServiceAccount. */
  name: string;
  /**
   * With `true`, an export retains environment-specific fields such as the namespace. Only has meaning together with
   * `export`.
   */
  exact?: boolean;
  /**
   * With `true`, fields a user cannot set, such as UID, timestamps and status, are stripped from the reply. Off by
   * default.
   */
  export?: boolean;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const read = {
  id: "readCoreV1NamespacedServiceAccount",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified ServiceAccount.
 *
 * `GET /api/v1/namespaces/{namespace}/serviceaccounts/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedServiceAccount(
  client: Client,
  params: ReadNamespacedServiceAccountParams,
  options?: CallOptions,
): Promise<ServiceAccount> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedServiceAccount}. */
export interface ReplaceNamespacedServiceAccountParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ServiceAccount. */
  name: string;
  body: ServiceAccount;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedServiceAccount",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ServiceAccount.
 *
 * `PUT /api/v1/namespaces/{namespace}/serviceaccounts/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedServiceAccount(
  client: Client,
  params: ReplaceNamespacedServiceAccountParams,
  options?: CallOptions,
): Promise<ServiceAccount> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedServiceAccount}. */
export interface DeleteNamespacedServiceAccountParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ServiceAccount. */
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
  id: "deleteCoreV1NamespacedServiceAccount",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ServiceAccount.
 *
 * `DELETE /api/v1/namespaces/{namespace}/serviceaccounts/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedServiceAccount(
  client: Client,
  params: DeleteNamespacedServiceAccountParams,
  options?: CallOptions,
): Promise<ServiceAccount | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedServiceAccount}. */
export interface PatchNamespacedServiceAccountParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ServiceAccount. */
  name: string;
  body: JsonPatch | MergePatch<ServiceAccount> | StrategicMergePatch<ServiceAccount>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedServiceAccount",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/serviceaccounts/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ServiceAccount.
 *
 * `PATCH /api/v1/namespaces/{namespace}/serviceaccounts/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedServiceAccount(
  client: Client,
  params: PatchNamespacedServiceAccountParams,
  options?: CallOptions,
): Promise<ServiceAccount> {
  return client.call(patch, params, options);
}

/** Parameters of {@link listServiceAccountForAllNamespaces}. */
export interface ListServiceAccountForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchServiceAccountForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1ServiceAccountForAllNamespaces",
  method: "GET",
  path: "/api/v1/serviceaccounts",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ServiceAccount.
 *
 * `GET /api/v1/serviceaccounts`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listServiceAccountForAllNamespaces(
  client: Client,
  params?: ListServiceAccountForAllNamespacesParams,
  options?: CallOptions,
): Promise<ServiceAccountList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind ServiceAccount.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/serviceaccounts`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchServiceAccountForAllNamespaces(
  client: Client,
  params?: ListServiceAccountForAllNamespacesParams,
  options?: WatchOptions<ServiceAccount>,
): AsyncIterable<WatchEvent<ServiceAccount>> {
  return watch(client, listForAllNamespaces, params, options);
}
