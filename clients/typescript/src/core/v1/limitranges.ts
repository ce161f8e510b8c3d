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
import type { DeleteOptions, LimitRange, LimitRangeList } from "./models.js";

/** Parameters of {@link listLimitRangeForAllNamespaces}. */
export interface ListLimitRangeForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchLimitRangeForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1LimitRangeForAllNamespaces",
  method: "GET",
  path: "/api/v1/limitranges",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind LimitRange.
 *
 * `GET /api/v1/limitranges`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listLimitRangeForAllNamespaces(
  client: Client,
  params?: ListLimitRangeForAllNamespacesParams,
  options?: CallOptions,
): Promise<LimitRangeList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind LimitRange.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/limitranges`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchLimitRangeForAllNamespaces(
  client: Client,
  params?: ListLimitRangeForAllNamespacesParams,
  options?: WatchOptions<LimitRange>,
): AsyncIterable<WatchEvent<LimitRange>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedLimitRange}. */
export interface ListNamespacedLimitRangeParams {
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
  /** Not a parameter: call {@link watchNamespacedLimitRange} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedLimitRange",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/limitranges",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind LimitRange.
 *
 * `GET /api/v1/namespaces/{namespace}/limitranges`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedLimitRange(
  client: Client,
  params: ListNamespacedLimitRangeParams,
  options?: CallOptions,
): Promise<LimitRangeList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind LimitRange.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/limitranges`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedLimitRange(
  client: Client,
  params: ListNamespacedLimitRangeParams,
  options?: WatchOptions<LimitRange>,
): AsyncIterable<WatchEvent<LimitRange>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedLimitRange}. */
export interface CreateNamespacedLimitRangeParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: LimitRange;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedLimitRange",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/limitranges",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a LimitRange.
 *
 * `POST /api/v1/namespaces/{namespace}/limitranges`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedLimitRange(
  client: Client,
  params: CreateNamespacedLimitRangeParams,
  options?: CallOptions,
): Promise<LimitRange> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedLimitRange}. */
export interface DeleteCollectionNamespacedLimitRangeParams {
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
  id: "deleteCoreV1CollectionNamespacedLimitRange",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/limitranges",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of LimitRange.
 *
 * `DELETE /api/v1/namespaces/{namespace}/limitranges`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedLimitRange(
  client: Client,
  params: DeleteCollectionNamespacedLimitRangeParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedLimitRange}. */
export interface ReadNamespacedLimitRangeParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the LimitRange. */
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
  id: "readCoreV1NamespacedLimitRange",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/limitranges/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified LimitRange.
 *
 * `GET /api/v1/namespaces/{namespace}/limitranges/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedLimitRange(
  client: Client,
  params: ReadNamespacedLimitRangeParams,
  options?: CallOptions,
): Promise<LimitRange> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedLimitRange}. */
export interface ReplaceNamespacedLimitRangeParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the LimitRange. */
  name: string;
  body: LimitRange;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedLimitRange",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/limitranges/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified LimitRange.
 *
 * `PUT /api/v1/namespaces/{namespace}/limitranges/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedLimitRange(
  client: Client,
  params: ReplaceNamespacedLimitRangeParams,
  options?: CallOptions,
): Promise<LimitRange> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedLimitRange}. */
export interface DeleteNamespacedLimitRangeParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the LimitRange. */
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
  id: "deleteCoreV1NamespacedLimitRange",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/limitranges/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a LimitRange.
 *
 * `DELETE /api/v1/namespaces/{namespace}/limitranges/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedLimitRange(
  client: Client,
  params: DeleteNamespacedLimitRangeParams,
  options?: CallOptions,
): Promise<LimitRange | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedLimitRange}. */
export interface PatchNamespacedLimitRangeParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the LimitRange. */
  name: string;
  body: JsonPatch | MergePatch<LimitRange> | StrategicMergePatch<LimitRange>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedLimitRange",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/limitranges/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified LimitRange.
 *
 * `PATCH /api/v1/namespaces/{namespace}/limitranges/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedLimitRange(
  client: Client,
  params: PatchNamespacedLimitRangeParams,
  options?: CallOptions,
): Promise<LimitRange> {
  return client.call(patch, params, options);
}
