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
import type { DaemonSet, DaemonSetList } from "./models.js";

/** Parameters of {@link listDaemonSetForAllNamespaces}. */
export interface ListDaemonSetForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchDaemonSetForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listExtensionsV1beta1DaemonSetForAllNamespaces",
  method: "GET",
  path: "/apis/extensions/v1beta1/daemonsets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind DaemonSet.
 *
 * `GET /apis/extensions/v1beta1/daemonsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listDaemonSetForAllNamespaces(
  client: Client,
  params?: ListDaemonSetForAllNamespacesParams,
  options?: CallOptions,
): Promise<DaemonSetList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind DaemonSet.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/daemonsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchDaemonSetForAllNamespaces(
  client: Client,
  params?: ListDaemonSetForAllNamespacesParams,
  options?: WatchOptions<DaemonSet>,
): AsyncIterable<WatchEvent<DaemonSet>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedDaemonSet}. */
export interface ListNamespacedDaemonSetParams {
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
  /** Not a parameter: call {@link watchNamespacedDaemonSet} instead. */
  watch?: never;
}

const list = {
  id: "listExtensionsV1beta1NamespacedDaemonSet",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind DaemonSet.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedDaemonSet(
  client: Client,
  params: ListNamespacedDaemonSetParams,
  options?: CallOptions,
): Promise<DaemonSetList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind DaemonSet.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedDaemonSet(
  client: Client,
  params: ListNamespacedDaemonSetParams,
  options?: WatchOptions<DaemonSet>,
): AsyncIterable<WatchEvent<DaemonSet>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedDaemonSet}. */
export interface CreateNamespacedDaemonSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: DaemonSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createExtensionsV1beta1NamespacedDaemonSet",
  method: "POST",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a DaemonSet.
 *
 * `POST /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedDaemonSet(
  client: Client,
  params: CreateNamespacedDaemonSetParams,
  options?: CallOptions,
): Promise<DaemonSet> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedDaemonSet}. */
export interface DeleteCollectionNamespacedDaemonSetParams {
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
  id: "deleteExtensionsV1beta1CollectionNamespacedDaemonSet",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of DaemonSet.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedDaemonSet(
  client: Client,
  params: DeleteCollectionNamespacedDaemonSetParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedDaemonSet}. */
export interface ReadNamespacedDaemonSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DaemonSet. */
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
  id: "readExtensionsV1beta1NamespacedDaemonSet",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified DaemonSet.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedDaemonSet(
  client: Client,
  params: ReadNamespacedDaemonSetParams,
  options?: CallOptions,
): Promise<DaemonSet> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedDaemonSet}. */
export interface ReplaceNamespacedDaemonSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DaemonSet. */
  name: string;
  body: DaemonSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceExtensionsV1beta1NamespacedDaemonSet",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified DaemonSet.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedDaemonSet(
  client: Client,
  params: ReplaceNamespacedDaemonSetParams,
  options?: CallOptions,
): Promise<DaemonSet> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedDaemonSet}. */
export interface DeleteNamespacedDaemonSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DaemonSet. */
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
  id: "deleteExtensionsV1beta1NamespacedDaemonSet",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a DaemonSet.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedDaemonSet(
  client: Client,
  params: DeleteNamespacedDaemonSetParams,
  options?: CallOptions,
): Promise<DaemonSet | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedDaemonSet}. */
export interface PatchNamespacedDaemonSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DaemonSet. */
  name: string;
  body: JsonPatch | MergePatch<DaemonSet> | StrategicMergePatch<DaemonSet>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchExtensionsV1beta1NamespacedDaemonSet",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified DaemonSet.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedDaemonSet(
  client: Client,
  params: PatchNamespacedDaemonSetParams,
  options?: CallOptions,
): Promise<DaemonSet> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedDaemonSetStatus}. */
export interface ReadNamespacedDaemonSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DaemonSet. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readExtensionsV1beta1NamespacedDaemonSetStatus",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified DaemonSet.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedDaemonSetStatus(
  client: Client,
  params: ReadNamespacedDaemonSetStatusParams,
  options?: CallOptions,
): Promise<DaemonSet> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedDaemonSetStatus}. */
export interface ReplaceNamespacedDaemonSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DaemonSet. */
  name: string;
  body: DaemonSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceExtensionsV1beta1NamespacedDaemonSetStatus",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified DaemonSet.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedDaemonSetStatus(
  client: Client,
  params: ReplaceNamespacedDaemonSetStatusParams,
  options?: CallOptions,
): Promise<DaemonSet> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedDaemonSetStatus}. */
export interface PatchNamespacedDaemonSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DaemonSet. */
  name: string;
  body: JsonPatch | MergePatch<DaemonSet> | StrategicMergePatch<DaemonSet>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchExtensionsV1beta1NamespacedDaemonSetStatus",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified DaemonSet.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/daemonsets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedDaemonSetStatus(
  client: Client,
  params: PatchNamespacedDaemonSetStatusParams,
  options?: CallOptions,
): Promise<DaemonSet> {
  return client.call(patchStatus, params, options);
}
