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
import type { DeleteOptions, ReplicationController, ReplicationControllerList, Scale } from "./models.js";

/** Parameters of {@link listNamespacedReplicationController}. */
export interface ListNamespacedReplicationControllerParams {
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
  /** Not a parameter: call {@link watchNamespacedReplicationController} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedReplicationController",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ReplicationController.
 *
 * `GET /api/v1/namespaces/{namespace}/replicationcontrollers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedReplicationController(
  client: Client,
  params: ListNamespacedReplicationControllerParams,
  options?: CallOptions,
): Promise<ReplicationControllerList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ReplicationController.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/replicationcontrollers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedReplicationController(
  client: Client,
  params: ListNamespacedReplicationControllerParams,
  options?: WatchOptions<ReplicationController>,
): AsyncIterable<WatchEvent<ReplicationController>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedReplicationController}. */
export interface CreateNamespacedReplicationControllerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: ReplicationController;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedReplicationController",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ReplicationController.
 *
 * `POST /api/v1/namespaces/{namespace}/replicationcontrollers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedReplicationController(
  client: Client,
  params: CreateNamespacedReplicationControllerParams,
  options?: CallOptions,
): Promise<ReplicationController> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedReplicationController}. */
export interface DeleteCollectionNamespacedReplicationControllerParams {
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
  id: "deleteCoreV1CollectionNamespacedReplicationController",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ReplicationController.
 *
 * `DELETE /api/v1/namespaces/{namespace}/replicationcontrollers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedReplicationController(
  client: Client,
  params: DeleteCollectionNamespacedReplicationControllerParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedReplicationController}. */
export interface ReadNamespacedReplicationControllerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicationController. */
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
  id: "readCoreV1NamespacedReplicationController",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified ReplicationController.
 *
 * `GET /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedReplicationController(
  client: Client,
  params: ReadNamespacedReplicationControllerParams,
  options?: CallOptions,
): Promise<ReplicationController> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedReplicationController}. */
export interface ReplaceNamespacedReplicationControllerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicationController. */
  name: string;
  body: ReplicationController;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedReplicationController",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ReplicationController.
 *
 * `PUT /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedReplicationController(
  client: Client,
  params: ReplaceNamespacedReplicationControllerParams,
  options?: CallOptions,
): Promise<ReplicationController> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedReplicationController}. */
export interface DeleteNamespacedReplicationControllerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicationController. */
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
  id: "deleteCoreV1NamespacedReplicationController",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ReplicationController.
 *
 * `DELETE /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedReplicationController(
  client: Client,
  params: DeleteNamespacedReplicationControllerParams,
  options?: CallOptions,
): Promise<ReplicationController | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedReplicationController}. */
export interface PatchNamespacedReplicationControllerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicationController. */
  name: string;
  body: JsonPatch | MergePatch<ReplicationController> | StrategicMergePatch<ReplicationController>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedReplicationController",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ReplicationController.
 *
 * `PATCH /api/v1/namespaces/{namespace}/replicationcontrollers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedReplicationController(
  client: Client,
  params: PatchNamespacedReplicationControllerParams,
  options?: CallOptions,
): Promise<ReplicationController> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedScaleScale}. */
export interface ReadNamespacedScaleScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readNamespacedScaleScaleOperation = {
  id: "readCoreV1NamespacedScaleScale",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read scale of the specified Scale.
 *
 * `GET /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedScaleScale(
  client: Client,
  params: ReadNamespacedScaleScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(readNamespacedScaleScaleOperation, params, options);
}

/** Parameters of {@link replaceNamespacedScaleScale}. */
export interface ReplaceNamespacedScaleScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: Scale;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceNamespacedScaleScaleOperation = {
  id: "replaceCoreV1NamespacedScaleScale",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace scale of the specified Scale.
 *
 * `PUT /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedScaleScale(
  client: Client,
  params: ReplaceNamespacedScaleScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(replaceNamespacedScaleScaleOperation, params, options);
}

/** Parameters of {@link patchNamespacedScaleScale}. */
export interface PatchNamespacedScaleScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: JsonPatch | MergePatch<Scale> | StrategicMergePatch<Scale>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchNamespacedScaleScaleOperation = {
  id: "patchCoreV1NamespacedScaleScale",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update scale of the specified Scale.
 *
 * `PATCH /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedScaleScale(
  client: Client,
  params: PatchNamespacedScaleScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(patchNamespacedScaleScaleOperation, params, options);
}

/** Parameters of {@link readNamespacedReplicationControllerStatus}. */
export interface ReadNamespacedReplicationControllerStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicationController. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1NamespacedReplicationControllerStatus",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified ReplicationController.
 *
 * `GET /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedReplicationControllerStatus(
  client: Client,
  params: ReadNamespacedReplicationControllerStatusParams,
  options?: CallOptions,
): Promise<ReplicationController> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedReplicationControllerStatus}. */
export interface ReplaceNamespacedReplicationControllerStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicationController. */
  name: string;
  body: ReplicationController;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1NamespacedReplicationControllerStatus",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified ReplicationController.
 *
 * `PUT /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedReplicationControllerStatus(
  client: Client,
  params: ReplaceNamespacedReplicationControllerStatusParams,
  options?: CallOptions,
): Promise<ReplicationController> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedReplicationControllerStatus}. */
export interface PatchNamespacedReplicationControllerStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicationController. */
  name: string;
  body: JsonPatch | MergePatch<ReplicationController> | StrategicMergePatch<ReplicationController>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1NamespacedReplicationControllerStatus",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified ReplicationController.
 *
 * `PATCH /api/v1/namespaces/{namespace}/replicationcontrollers/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedReplicationControllerStatus(
  client: Client,
  params: PatchNamespacedReplicationControllerStatusParams,
  options?: CallOptions,
): Promise<ReplicationController> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link listReplicationControllerForAllNamespaces}. */
export interface ListReplicationControllerForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchReplicationControllerForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1ReplicationControllerForAllNamespaces",
  method: "GET",
  path: "/api/v1/replicationcontrollers",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ReplicationController.
 *
 * `GET /api/v1/replicationcontrollers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listReplicationControllerForAllNamespaces(
  client: Client,
  params?: ListReplicationControllerForAllNamespacesParams,
  options?: CallOptions,
): Promise<ReplicationControllerList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind ReplicationController.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/replicationcontrollers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchReplicationControllerForAllNamespaces(
  client: Client,
  params?: ListReplicationControllerForAllNamespacesParams,
  options?: WatchOptions<ReplicationController>,
): AsyncIterable<WatchEvent<ReplicationController>> {
  return watch(client, listForAllNamespaces, params, options);
}
