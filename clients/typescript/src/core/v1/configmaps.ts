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
import type { ConfigMap, ConfigMapList, DeleteOptions } from "./models.js";

/** Parameters of {@link listConfigMapForAllNamespaces}. */
export interface ListConfigMapForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchConfigMapForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1ConfigMapForAllNamespaces",
  method: "GET",
  path: "/api/v1/configmaps",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ConfigMap.
 *
 * `GET /api/v1/configmaps`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listConfigMapForAllNamespaces(
  client: Client,
  params?: ListConfigMapForAllNamespacesParams,
  options?: CallOptions,
): Promise<ConfigMapList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind ConfigMap.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/configmaps`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchConfigMapForAllNamespaces(
  client: Client,
  params?: ListConfigMapForAllNamespacesParams,
  options?: WatchOptions<ConfigMap>,
): AsyncIterable<WatchEvent<ConfigMap>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedConfigMap}. */
export interface ListNamespacedConfigMapParams {
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
  /** Not a parameter: call {@link watchNamespacedConfigMap} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedConfigMap",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/configmaps",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ConfigMap.
 *
 * `GET /api/v1/namespaces/{namespace}/configmaps`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedConfigMap(
  client: Client,
  params: ListNamespacedConfigMapParams,
  options?: CallOptions,
): Promise<ConfigMapList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ConfigMap.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/configmaps`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedConfigMap(
  client: Client,
  params: ListNamespacedConfigMapParams,
  options?: WatchOptions<ConfigMap>,
): AsyncIterable<WatchEvent<ConfigMap>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedConfigMap}. */
export interface CreateNamespacedConfigMapParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: ConfigMap;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedConfigMap",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/configmaps",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ConfigMap.
 *
 * `POST /api/v1/namespaces/{namespace}/configmaps`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedConfigMap(
  client: Client,
  params: CreateNamespacedConfigMapParams,
  options?: CallOptions,
): Promise<ConfigMap> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedConfigMap}. */
export interface DeleteCollectionNamespacedConfigMapParams {
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
  id: "deleteCoreV1CollectionNamespacedConfigMap",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/configmaps",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ConfigMap.
 *
 * `DELETE /api/v1/namespaces/{namespace}/configmaps`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedConfigMap(
  client: Client,
  params: DeleteCollectionNamespacedConfigMapParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedConfigMap}. */
export interface ReadNamespacedConfigMapParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ConfigMap. */
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
  id: "readCoreV1NamespacedConfigMap",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/configmaps/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified ConfigMap.
 *
 * `GET /api/v1/namespaces/{namespace}/configmaps/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedConfigMap(
  client: Client,
  params: ReadNamespacedConfigMapParams,
  options?: CallOptions,
): Promise<ConfigMap> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedConfigMap}. */
export interface ReplaceNamespacedConfigMapParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ConfigMap. */
  name: string;
  body: ConfigMap;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedConfigMap",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/configmaps/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ConfigMap.
 *
 * `PUT /api/v1/namespaces/{namespace}/configmaps/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedConfigMap(
  client: Client,
  params: ReplaceNamespacedConfigMapParams,
  options?: CallOptions,
): Promise<ConfigMap> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedConfigMap}. */
export interface DeleteNamespacedConfigMapParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ConfigMap. */
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
  id: "deleteCoreV1NamespacedConfigMap",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/configmaps/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ConfigMap.
 *
 * `DELETE /api/v1/namespaces/{namespace}/configmaps/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedConfigMap(
  client: Client,
  params: DeleteNamespacedConfigMapParams,
  options?: CallOptions,
): Promise<ConfigMap | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedConfigMap}. */
export interface PatchNamespacedConfigMapParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ConfigMap. */
  name: string;
  body: JsonPatch | MergePatch<ConfigMap> | StrategicMergePatch<ConfigMap>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedConfigMap",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/configmaps/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ConfigMap.
 *
 * `PATCH /api/v1/namespaces/{namespace}/configmaps/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedConfigMap(
  client: Client,
  params: PatchNamespacedConfigMapParams,
  options?: CallOptions,
): Promise<ConfigMap> {
  return client.call(patch, params, options);
}
