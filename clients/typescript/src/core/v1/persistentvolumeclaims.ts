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
import type { DeleteOptions, PersistentVolumeClaim, PersistentVolumeClaimList } from "./models.js";

/** Parameters of {@link listNamespacedPersistentVolumeClaim}. */
export interface ListNamespacedPersistentVolumeClaimParams {
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
  /** Not a parameter: call {@link watchNamespacedPersistentVolumeClaim} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedPersistentVolumeClaim",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind PersistentVolumeClaim.
 *
 * `GET /api/v1/namespaces/{namespace}/persistentvolumeclaims`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedPersistentVolumeClaim(
  client: Client,
  params: ListNamespacedPersistentVolumeClaimParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaimList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind PersistentVolumeClaim.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/persistentvolumeclaims`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedPersistentVolumeClaim(
  client: Client,
  params: ListNamespacedPersistentVolumeClaimParams,
  options?: WatchOptions<PersistentVolumeClaim>,
): AsyncIterable<WatchEvent<PersistentVolumeClaim>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedPersistentVolumeClaim}. */
export interface CreateNamespacedPersistentVolumeClaimParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: PersistentVolumeClaim;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedPersistentVolumeClaim",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a PersistentVolumeClaim.
 *
 * `POST /api/v1/namespaces/{namespace}/persistentvolumeclaims`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedPersistentVolumeClaim(
  client: Client,
  params: CreateNamespacedPersistentVolumeClaimParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedPersistentVolumeClaim}. */
export interface DeleteCollectionNamespacedPersistentVolumeClaimParams {
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
  id: "deleteCoreV1CollectionNamespacedPersistentVolumeClaim",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of PersistentVolumeClaim.
 *
 * `DELETE /api/v1/namespaces/{namespace}/persistentvolumeclaims`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedPersistentVolumeClaim(
  client: Client,
  params: DeleteCollectionNamespacedPersistentVolumeClaimParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedPersistentVolumeClaim}. */
export interface ReadNamespacedPersistentVolumeClaimParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PersistentVolumeClaim. */
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
  id: "readCoreV1NamespacedPersistentVolumeClaim",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified PersistentVolumeClaim.
 *
 * `GET /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPersistentVolumeClaim(
  client: Client,
  params: ReadNamespacedPersistentVolumeClaimParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedPersistentVolumeClaim}. */
export interface ReplaceNamespacedPersistentVolumeClaimParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PersistentVolumeClaim. */
  name: string;
  body: PersistentVolumeClaim;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedPersistentVolumeClaim",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified PersistentVolumeClaim.
 *
 * `PUT /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedPersistentVolumeClaim(
  client: Client,
  params: ReplaceNamespacedPersistentVolumeClaimParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedPersistentVolumeClaim}. */
export interface DeleteNamespacedPersistentVolumeClaimParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PersistentVolumeClaim. */
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
  id: "deleteCoreV1NamespacedPersistentVolumeClaim",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a PersistentVolumeClaim.
 *
 * `DELETE /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedPersistentVolumeClaim(
  client: Client,
  params: DeleteNamespacedPersistentVolumeClaimParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedPersistentVolumeClaim}. */
export interface PatchNamespacedPersistentVolumeClaimParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PersistentVolumeClaim. */
  name: string;
  body: JsonPatch | MergePatch<PersistentVolumeClaim> | StrategicMergePatch<PersistentVolumeClaim>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedPersistentVolumeClaim",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified PersistentVolumeClaim.
 *
 * `PATCH /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedPersistentVolumeClaim(
  client: Client,
  params: PatchNamespacedPersistentVolumeClaimParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedPersistentVolumeClaimStatus}. */
export interface ReadNamespacedPersistentVolumeClaimStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PersistentVolumeClaim. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1NamespacedPersistentVolumeClaimStatus",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified PersistentVolumeClaim.
 *
 * `GET /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPersistentVolumeClaimStatus(
  client: Client,
  params: ReadNamespacedPersistentVolumeClaimStatusParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedPersistentVolumeClaimStatus}. */
export interface ReplaceNamespacedPersistentVolumeClaimStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PersistentVolumeClaim. */
  name: string;
  body: PersistentVolumeClaim;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1NamespacedPersistentVolumeClaimStatus",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified PersistentVolumeClaim.
 *
 * `PUT /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedPersistentVolumeClaimStatus(
  client: Client,
  params: ReplaceNamespacedPersistentVolumeClaimStatusParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedPersistentVolumeClaimStatus}. */
export interface PatchNamespacedPersistentVolumeClaimStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PersistentVolumeClaim. */
  name: string;
  body: JsonPatch | MergePatch<PersistentVolumeClaim> | StrategicMergePatch<PersistentVolumeClaim>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1NamespacedPersistentVolumeClaimStatus",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified PersistentVolumeClaim.
 *
 * `PATCH /api/v1/namespaces/{namespace}/persistentvolumeclaims/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedPersistentVolumeClaimStatus(
  client: Client,
  params: PatchNamespacedPersistentVolumeClaimStatusParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaim> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link listPersistentVolumeClaimForAllNamespaces}. */
export interface ListPersistentVolumeClaimForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchPersistentVolumeClaimForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1PersistentVolumeClaimForAllNamespaces",
  method: "GET",
  path: "/api/v1/persistentvolumeclaims",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind PersistentVolumeClaim.
 *
 * `GET /api/v1/persistentvolumeclaims`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listPersistentVolumeClaimForAllNamespaces(
  client: Client,
  params?: ListPersistentVolumeClaimForAllNamespacesParams,
  options?: CallOptions,
): Promise<PersistentVolumeClaimList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind PersistentVolumeClaim.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/persistentvolumeclaims`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchPersistentVolumeClaimForAllNamespaces(
  client: Client,
  params?: ListPersistentVolumeClaimForAllNamespacesParams,
  options?: WatchOptions<PersistentVolumeClaim>,
): AsyncIterable<WatchEvent<PersistentVolumeClaim>> {
  return watch(client, listForAllNamespaces, params, options);
}
