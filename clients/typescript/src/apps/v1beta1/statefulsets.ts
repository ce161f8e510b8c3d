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
import type { StatefulSet, StatefulSetList } from "./models.js";

/** Parameters of {@link listNamespacedStatefulSet}. */
export interface ListNamespacedStatefulSetParams {
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
  /** Not a parameter: call {@link watchNamespacedStatefulSet} instead. */
  watch?: never;
}

const list = {
  id: "listAppsV1beta1NamespacedStatefulSet",
  method: "GET",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind StatefulSet.
 *
 * `GET /apis/apps/v1beta1/namespaces/{namespace}/statefulsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedStatefulSet(
  client: Client,
  params: ListNamespacedStatefulSetParams,
  options?: CallOptions,
): Promise<StatefulSetList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind StatefulSet.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/apps/v1beta1/namespaces/{namespace}/statefulsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedStatefulSet(
  client: Client,
  params: ListNamespacedStatefulSetParams,
  options?: WatchOptions<StatefulSet>,
): AsyncIterable<WatchEvent<StatefulSet>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedStatefulSet}. */
export interface CreateNamespacedStatefulSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: StatefulSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createAppsV1beta1NamespacedStatefulSet",
  method: "POST",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a StatefulSet.
 *
 * `POST /apis/apps/v1beta1/namespaces/{namespace}/statefulsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedStatefulSet(
  client: Client,
  params: CreateNamespacedStatefulSetParams,
  options?: CallOptions,
): Promise<StatefulSet> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedStatefulSet}. */
export interface DeleteCollectionNamespacedStatefulSetParams {
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
  id: "deleteAppsV1beta1CollectionNamespacedStatefulSet",
  method: "DELETE",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of StatefulSet.
 *
 * `DELETE /apis/apps/v1beta1/namespaces/{namespace}/statefulsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedStatefulSet(
  client: Client,
  params: DeleteCollectionNamespacedStatefulSetParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedStatefulSet}. */
export interface ReadNamespacedStatefulSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the StatefulSet. */
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
  id: "readAppsV1beta1NamespacedStatefulSet",
  method: "GET",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified StatefulSet.
 *
 * `GET /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedStatefulSet(
  client: Client,
  params: ReadNamespacedStatefulSetParams,
  options?: CallOptions,
): Promise<StatefulSet> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedStatefulSet}. */
export interface ReplaceNamespacedStatefulSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the StatefulSet. */
  name: string;
  body: StatefulSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceAppsV1beta1NamespacedStatefulSet",
  method: "PUT",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified StatefulSet.
 *
 * `PUT /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedStatefulSet(
  client: Client,
  params: ReplaceNamespacedStatefulSetParams,
  options?: CallOptions,
): Promise<StatefulSet> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedStatefulSet}. */
export interface DeleteNamespacedStatefulSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the StatefulSet. */
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
  id: "deleteAppsV1beta1NamespacedStatefulSet",
  method: "DELETE",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a StatefulSet.
 *
 * `DELETE /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedStatefulSet(
  client: Client,
  params: DeleteNamespacedStatefulSetParams,
  options?: CallOptions,
): Promise<StatefulSet | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedStatefulSet}. */
export interface PatchNamespacedStatefulSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the StatefulSet. */
  name: string;
  body: JsonPatch | MergePatch<StatefulSet> | StrategicMergePatch<StatefulSet>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchAppsV1beta1NamespacedStatefulSet",
  method: "PATCH",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified StatefulSet.
 *
 * `PATCH /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedStatefulSet(
  client: Client,
  params: PatchNamespacedStatefulSetParams,
  options?: CallOptions,
): Promise<StatefulSet> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedStatefulSetStatus}. */
export interface ReadNamespacedStatefulSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the StatefulSet. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readAppsV1beta1NamespacedStatefulSetStatus",
  method: "GET",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified StatefulSet.
 *
 * `GET /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedStatefulSetStatus(
  client: Client,
  params: ReadNamespacedStatefulSetStatusParams,
  options?: CallOptions,
): Promise<StatefulSet> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedStatefulSetStatus}. */
export interface ReplaceNamespacedStatefulSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the StatefulSet. */
  name: string;
  body: StatefulSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceAppsV1beta1NamespacedStatefulSetStatus",
  method: "PUT",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified StatefulSet.
 *
 * `PUT /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedStatefulSetStatus(
  client: Client,
  params: ReplaceNamespacedStatefulSetStatusParams,
  options?: CallOptions,
): Promise<StatefulSet> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedStatefulSetStatus}. */
export interface PatchNamespacedStatefulSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the StatefulSet. */
  name: string;
  body: JsonPatch | MergePatch<StatefulSet> | StrategicMergePatch<StatefulSet>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchAppsV1beta1NamespacedStatefulSetStatus",
  method: "PATCH",
  path: "/apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified StatefulSet.
 *
 * `PATCH /apis/apps/v1beta1/namespaces/{namespace}/statefulsets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedStatefulSetStatus(
  client: Client,
  params: PatchNamespacedStatefulSetStatusParams,
  options?: CallOptions,
): Promise<StatefulSet> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link listStatefulSetForAllNamespaces}. */
export interface ListStatefulSetForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchStatefulSetForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listAppsV1beta1StatefulSetForAllNamespaces",
  method: "GET",
  path: "/apis/apps/v1beta1/statefulsets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind StatefulSet.
 *
 * `GET /apis/apps/v1beta1/statefulsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listStatefulSetForAllNamespaces(
  client: Client,
  params?: ListStatefulSetForAllNamespacesParams,
  options?: CallOptions,
): Promise<StatefulSetList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind StatefulSet.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/apps/v1beta1/statefulsets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchStatefulSetForAllNamespaces(
  client: Client,
  params?: ListStatefulSetForAllNamespacesParams,
  options?: WatchOptions<StatefulSet>,
): AsyncIterable<WatchEvent<StatefulSet>> {
  return watch(client, listForAllNamespaces, params, options);
}
