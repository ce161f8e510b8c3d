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
import type { DeleteOptions, ResourceQuota, ResourceQuotaList } from "./models.js";

/** Parameters of {@link listNamespacedResourceQuota}. */
export interface ListNamespacedResourceQuotaParams {
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
  /** Not a parameter: call {@link watchNamespacedResourceQuota} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedResourceQuota",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/resourcequotas",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ResourceQuota.
 *
 * `GET /api/v1/namespaces/{namespace}/resourcequotas`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedResourceQuota(
  client: Client,
  params: ListNamespacedResourceQuotaParams,
  options?: CallOptions,
): Promise<ResourceQuotaList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ResourceQuota.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/resourcequotas`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedResourceQuota(
  client: Client,
  params: ListNamespacedResourceQuotaParams,
  options?: WatchOptions<ResourceQuota>,
): AsyncIterable<WatchEvent<ResourceQuota>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedResourceQuota}. */
export interface CreateNamespacedResourceQuotaParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: ResourceQuota;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedResourceQuota",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/resourcequotas",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ResourceQuota.
 *
 * `POST /api/v1/namespaces/{namespace}/resourcequotas`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedResourceQuota(
  client: Client,
  params: CreateNamespacedResourceQuotaParams,
  options?: CallOptions,
): Promise<ResourceQuota> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedResourceQuota}. */
export interface DeleteCollectionNamespacedResourceQuotaParams {
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
  id: "deleteCoreV1CollectionNamespacedResourceQuota",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/resourcequotas",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ResourceQuota.
 *
 * `DELETE /api/v1/namespaces/{namespace}/resourcequotas`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedResourceQuota(
  client: Client,
  params: DeleteCollectionNamespacedResourceQuotaParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedResourceQuota}. */
export interface ReadNamespacedResourceQuotaParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ResourceQuota. */
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
  id: "readCoreV1NamespacedResourceQuota",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/resourcequotas/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified ResourceQuota.
 *
 * `GET /api/v1/namespaces/{namespace}/resourcequotas/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedResourceQuota(
  client: Client,
  params: ReadNamespacedResourceQuotaParams,
  options?: CallOptions,
): Promise<ResourceQuota> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedResourceQuota}. */
export interface ReplaceNamespacedResourceQuotaParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ResourceQuota. */
  name: string;
  body: ResourceQuota;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedResourceQuota",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/resourcequotas/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ResourceQuota.
 *
 * `PUT /api/v1/namespaces/{namespace}/resourcequotas/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedResourceQuota(
  client: Client,
  params: ReplaceNamespacedResourceQuotaParams,
  options?: CallOptions,
): Promise<ResourceQuota> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedResourceQuota}. */
export interface DeleteNamespacedResourceQuotaParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ResourceQuota. */
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
  id: "deleteCoreV1NamespacedResourceQuota",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/resourcequotas/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ResourceQuota.
 *
 * `DELETE /api/v1/namespaces/{namespace}/resourcequotas/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedResourceQuota(
  client: Client,
  params: DeleteNamespacedResourceQuotaParams,
  options?: CallOptions,
): Promise<ResourceQuota | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedResourceQuota}. */
export interface PatchNamespacedResourceQuotaParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ResourceQuota. */
  name: string;
  body: JsonPatch | MergePatch<ResourceQuota> | StrategicMergePatch<ResourceQuota>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedResourceQuota",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/resourcequotas/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ResourceQuota.
 *
 * `PATCH /api/v1/namespaces/{namespace}/resourcequotas/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedResourceQuota(
  client: Client,
  params: PatchNamespacedResourceQuotaParams,
  options?: CallOptions,
): Promise<ResourceQuota> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedResourceQuotaStatus}. */
export interface ReadNamespacedResourceQuotaStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ResourceQuota. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1NamespacedResourceQuotaStatus",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/resourcequotas/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified ResourceQuota.
 *
 * `GET /api/v1/namespaces/{namespace}/resourcequotas/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedResourceQuotaStatus(
  client: Client,
  params: ReadNamespacedResourceQuotaStatusParams,
  options?: CallOptions,
): Promise<ResourceQuota> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedResourceQuotaStatus}. */
export interface ReplaceNamespacedResourceQuotaStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ResourceQuota. */
  name: string;
  body: ResourceQuota;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1NamespacedResourceQuotaStatus",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/resourcequotas/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified ResourceQuota.
 *
 * `PUT /api/v1/namespaces/{namespace}/resourcequotas/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedResourceQuotaStatus(
  client: Client,
  params: ReplaceNamespacedResourceQuotaStatusParams,
  options?: CallOptions,
): Promise<ResourceQuota> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedResourceQuotaStatus}. */
export interface PatchNamespacedResourceQuotaStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ResourceQuota. */
  name: string;
  body: JsonPatch | MergePatch<ResourceQuota> | StrategicMergePatch<ResourceQuota>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1NamespacedResourceQuotaStatus",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/resourcequotas/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified ResourceQuota.
 *
 * `PATCH /api/v1/namespaces/{namespace}/resourcequotas/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedResourceQuotaStatus(
  client: Client,
  params: PatchNamespacedResourceQuotaStatusParams,
  options?: CallOptions,
): Promise<ResourceQuota> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link listResourceQuotaForAllNamespaces}. */
export interface ListResourceQuotaForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchResourceQuotaForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1ResourceQuotaForAllNamespaces",
  method: "GET",
  path: "/api/v1/resourcequotas",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ResourceQuota.
 *
 * `GET /api/v1/resourcequotas`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listResourceQuotaForAllNamespaces(
  client: Client,
  params?: ListResourceQuotaForAllNamespacesParams,
  options?: CallOptions,
): Promise<ResourceQuotaList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind ResourceQuota.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/resourcequotas`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchResourceQuotaForAllNamespaces(
  client: Client,
  params?: ListResourceQuotaForAllNamespacesParams,
  options?: WatchOptions<ResourceQuota>,
): AsyncIterable<WatchEvent<ResourceQuota>> {
  return watch(client, listForAllNamespaces, params, options);
}
