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
import type { HorizontalPodAutoscaler, HorizontalPodAutoscalerList } from "./models.js";

/** Parameters of {@link listHorizontalPodAutoscalerForAllNamespaces}. */
export interface ListHorizontalPodAutoscalerForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchHorizontalPodAutoscalerForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listAutoscalingV1HorizontalPodAutoscalerForAllNamespaces",
  method: "GET",
  path: "/apis/autoscaling/v1/horizontalpodautoscalers",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind HorizontalPodAutoscaler.
 *
 * `GET /apis/autoscaling/v1/horizontalpodautoscalers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listHorizontalPodAutoscalerForAllNamespaces(
  client: Client,
  params?: ListHorizontalPodAutoscalerForAllNamespacesParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscalerList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind HorizontalPodAutoscaler.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/autoscaling/v1/horizontalpodautoscalers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchHorizontalPodAutoscalerForAllNamespaces(
  client: Client,
  params?: ListHorizontalPodAutoscalerForAllNamespacesParams,
  options?: WatchOptions<HorizontalPodAutoscaler>,
): AsyncIterable<WatchEvent<HorizontalPodAutoscaler>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedHorizontalPodAutoscaler}. */
export interface ListNamespacedHorizontalPodAutoscalerParams {
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
  /** Not a parameter: call {@link watchNamespacedHorizontalPodAutoscaler} instead. */
  watch?: never;
}

const list = {
  id: "listAutoscalingV1NamespacedHorizontalPodAutoscaler",
  method: "GET",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind HorizontalPodAutoscaler.
 *
 * `GET /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: ListNamespacedHorizontalPodAutoscalerParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscalerList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind HorizontalPodAutoscaler.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: ListNamespacedHorizontalPodAutoscalerParams,
  options?: WatchOptions<HorizontalPodAutoscaler>,
): AsyncIterable<WatchEvent<HorizontalPodAutoscaler>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedHorizontalPodAutoscaler}. */
export interface CreateNamespacedHorizontalPodAutoscalerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: HorizontalPodAutoscaler;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createAutoscalingV1NamespacedHorizontalPodAutoscaler",
  method: "POST",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a HorizontalPodAutoscaler.
 *
 * `POST /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: CreateNamespacedHorizontalPodAutoscalerParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedHorizontalPodAutoscaler}. */
export interface DeleteCollectionNamespacedHorizontalPodAutoscalerParams {
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
  id: "deleteAutoscalingV1CollectionNamespacedHorizontalPodAutoscaler",
  method: "DELETE",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of HorizontalPodAutoscaler.
 *
 * `DELETE /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: DeleteCollectionNamespacedHorizontalPodAutoscalerParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedHorizontalPodAutoscaler}. */
export interface ReadNamespacedHorizontalPodAutoscalerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the HorizontalPodAutoscaler. */
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
  id: "readAutoscalingV1NamespacedHorizontalPodAutoscaler",
  method: "GET",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified HorizontalPodAutoscaler.
 *
 * `GET /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: ReadNamespacedHorizontalPodAutoscalerParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedHorizontalPodAutoscaler}. */
export interface ReplaceNamespacedHorizontalPodAutoscalerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the HorizontalPodAutoscaler. */
  name: string;
  body: HorizontalPodAutoscaler;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceAutoscalingV1NamespacedHorizontalPodAutoscaler",
  method: "PUT",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified HorizontalPodAutoscaler.
 *
 * `PUT /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: ReplaceNamespacedHorizontalPodAutoscalerParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedHorizontalPodAutoscaler}. */
export interface DeleteNamespacedHorizontalPodAutoscalerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the HorizontalPodAutoscaler. */
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
  id: "deleteAutoscalingV1NamespacedHorizontalPodAutoscaler",
  method: "DELETE",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a HorizontalPodAutoscaler.
 *
 * `DELETE /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: DeleteNamespacedHorizontalPodAutoscalerParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedHorizontalPodAutoscaler}. */
export interface PatchNamespacedHorizontalPodAutoscalerParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the HorizontalPodAutoscaler. */
  name: string;
  body: JsonPatch | MergePatch<HorizontalPodAutoscaler> | StrategicMergePatch<HorizontalPodAutoscaler>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchAutoscalingV1NamespacedHorizontalPodAutoscaler",
  method: "PATCH",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified HorizontalPodAutoscaler.
 *
 * `PATCH /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedHorizontalPodAutoscaler(
  client: Client,
  params: PatchNamespacedHorizontalPodAutoscalerParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedHorizontalPodAutoscalerStatus}. */
export interface ReadNamespacedHorizontalPodAutoscalerStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the HorizontalPodAutoscaler. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readAutoscalingV1NamespacedHorizontalPodAutoscalerStatus",
  method: "GET",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified HorizontalPodAutoscaler.
 *
 * `GET /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedHorizontalPodAutoscalerStatus(
  client: Client,
  params: ReadNamespacedHorizontalPodAutoscalerStatusParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedHorizontalPodAutoscalerStatus}. */
export interface ReplaceNamespacedHorizontalPodAutoscalerStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the HorizontalPodAutoscaler. */
  name: string;
  body: HorizontalPodAutoscaler;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceAutoscalingV1NamespacedHorizontalPodAutoscalerStatus",
  method: "PUT",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified HorizontalPodAutoscaler.
 *
 * `PUT /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedHorizontalPodAutoscalerStatus(
  client: Client,
  params: ReplaceNamespacedHorizontalPodAutoscalerStatusParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedHorizontalPodAutoscalerStatus}. */
export interface PatchNamespacedHorizontalPodAutoscalerStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the HorizontalPodAutoscaler. */
  name: string;
  body: JsonPatch | MergePatch<HorizontalPodAutoscaler> | StrategicMergePatch<HorizontalPodAutoscaler>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchAutoscalingV1NamespacedHorizontalPodAutoscalerStatus",
  method: "PATCH",
  path: "/apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified HorizontalPodAutoscaler.
 *
 * `PATCH /apis/autoscaling/v1/namespaces/{namespace}/horizontalpodautoscalers/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedHorizontalPodAutoscalerStatus(
  client: Client,
  params: PatchNamespacedHorizontalPodAutoscalerStatusParams,
  options?: CallOptions,
): Promise<HorizontalPodAutoscaler> {
  return client.call(patchStatus, params, options);
}
