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
import type { DeleteOptions, Namespace, NamespaceList } from "./models.js";

/** Parameters of {@link listNamespace}. */
export interface ListNamespaceParams {
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
  /** Not a parameter: call {@link watchNamespace} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1Namespace",
  method: "GET",
  path: "/api/v1/namespaces",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Namespace.
 *
 * `GET /api/v1/namespaces`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespace(
  client: Client,
  params?: ListNamespaceParams,
  options?: CallOptions,
): Promise<NamespaceList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Namespace.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespace(
  client: Client,
  params?: ListNamespaceParams,
  options?: WatchOptions<Namespace>,
): AsyncIterable<WatchEvent<Namespace>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespace}. */
export interface CreateNamespaceParams {
  body: Namespace;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1Namespace",
  method: "POST",
  path: "/api/v1/namespaces",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Namespace.
 *
 * `POST /api/v1/namespaces`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespace(
  client: Client,
  params: CreateNamespaceParams,
  options?: CallOptions,
): Promise<Namespace> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespace}. */
export interface DeleteCollectionNamespaceParams {
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
  id: "deleteCoreV1CollectionNamespace",
  method: "DELETE",
  path: "/api/v1/namespaces",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Namespace.
 *
 * `DELETE /api/v1/namespaces`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespace(
  client: Client,
  params?: DeleteCollectionNamespaceParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespace}. */
export interface ReadNamespaceParams {
  /** Name of the Namespace. */
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
  id: "readCoreV1Namespace",
  method: "GET",
  path: "/api/v1/namespaces/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Namespace.
 *
 * `GET /api/v1/namespaces/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespace(client: Client, params: ReadNamespaceParams, options?: CallOptions): Promise<Namespace> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespace}. */
export interface ReplaceNamespaceParams {
  /** Name of the Namespace. */
  name: string;
  body: Namespace;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1Namespace",
  method: "PUT",
  path: "/api/v1/namespaces/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Namespace.
 *
 * `PUT /api/v1/namespaces/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespace(
  client: Client,
  params: ReplaceNamespaceParams,
  options?: CallOptions,
): Promise<Namespace> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespace}. */
export interface DeleteNamespaceParams {
  /** Name of the Namespace. */
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
  id: "deleteCoreV1Namespace",
  method: "DELETE",
  path: "/api/v1/namespaces/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a Namespace.
 *
 * `DELETE /api/v1/namespaces/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespace(
  client: Client,
  params: DeleteNamespaceParams,
  options?: CallOptions,
): Promise<Namespace | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespace}. */
export interface PatchNamespaceParams {
  /** Name of the Namespace. */
  name: string;
  body: JsonPatch | MergePatch<Namespace> | StrategicMergePatch<Namespace>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1Namespace",
  method: "PATCH",
  path: "/api/v1/namespaces/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Namespace.
 *
 * `PATCH /api/v1/namespaces/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespace(
  client: Client,
  params: PatchNamespaceParams,
  options?: CallOptions,
): Promise<Namespace> {
  return client.call(patch, params, options);
}

/** Parameters of {@link replaceNamespaceFinalize}. */
export interface ReplaceNamespaceFinalizeParams {
  /** Name of the Namespace. */
  name: string;
  body: Namespace;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceFinalize = {
  id: "replaceCoreV1NamespaceFinalize",
  method: "PUT",
  path: "/api/v1/namespaces/{name}/finalize",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace finalize of the specified Namespace.
 *
 * `PUT /api/v1/namespaces/{name}/finalize`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespaceFinalize(
  client: Client,
  params: ReplaceNamespaceFinalizeParams,
  options?: CallOptions,
): Promise<Namespace> {
  return client.call(replaceFinalize, params, options);
}

/** Parameters of {@link readNamespaceStatus}. */
export interface ReadNamespaceStatusParams {
  /** Name of the Namespace. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1NamespaceStatus",
  method: "GET",
  path: "/api/v1/namespaces/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified Namespace.
 *
 * `GET /api/v1/namespaces/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespaceStatus(
  client: Client,
  params: ReadNamespaceStatusParams,
  options?: CallOptions,
): Promise<Namespace> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespaceStatus}. */
export interface ReplaceNamespaceStatusParams {
  /** Name of the Namespace. */
  name: string;
  body: Namespace;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1NamespaceStatus",
  method: "PUT",
  path: "/api/v1/namespaces/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified Namespace.
 *
 * `PUT /api/v1/namespaces/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespaceStatus(
  client: Client,
  params: ReplaceNamespaceStatusParams,
  options?: CallOptions,
): Promise<Namespace> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespaceStatus}. */
export interface PatchNamespaceStatusParams {
  /** Name of the Namespace. */
  name: string;
  body: JsonPatch | MergePatch<Namespace> | StrategicMergePatch<Namespace>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1NamespaceStatus",
  method: "PATCH",
  path: "/api/v1/namespaces/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified Namespace.
 *
 * `PATCH /api/v1/namespaces/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespaceStatus(
  client: Client,
  params: PatchNamespaceStatusParams,
  options?: CallOptions,
): Promise<Namespace> {
  return client.call(patchStatus, params, options);
}
