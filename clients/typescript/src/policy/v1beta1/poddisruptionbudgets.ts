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
import type { PodDisruptionBudget, PodDisruptionBudgetList } from "./models.js";

/** Parameters of {@link listNamespacedPodDisruptionBudget}. */
export interface ListNamespacedPodDisruptionBudgetParams {
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
  /** Not a parameter: call {@link watchNamespacedPodDisruptionBudget} instead. */
  watch?: never;
}

const list = {
  id: "listPolicyV1beta1NamespacedPodDisruptionBudget",
  method: "GET",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind PodDisruptionBudget.
 *
 * `GET /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedPodDisruptionBudget(
  client: Client,
  params: ListNamespacedPodDisruptionBudgetParams,
  options?: CallOptions,
): Promise<PodDisruptionBudgetList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind PodDisruptionBudget.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedPodDisruptionBudget(
  client: Client,
  params: ListNamespacedPodDisruptionBudgetParams,
  options?: WatchOptions<PodDisruptionBudget>,
): AsyncIterable<WatchEvent<PodDisruptionBudget>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedPodDisruptionBudget}. */
export interface CreateNamespacedPodDisruptionBudgetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: PodDisruptionBudget;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createPolicyV1beta1NamespacedPodDisruptionBudget",
  method: "POST",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a PodDisruptionBudget.
 *
 * `POST /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedPodDisruptionBudget(
  client: Client,
  params: CreateNamespacedPodDisruptionBudgetParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedPodDisruptionBudget}. */
export interface DeleteCollectionNamespacedPodDisruptionBudgetParams {
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
  id: "deletePolicyV1beta1CollectionNamespacedPodDisruptionBudget",
  method: "DELETE",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of PodDisruptionBudget.
 *
 * `DELETE /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedPodDisruptionBudget(
  client: Client,
  params: DeleteCollectionNamespacedPodDisruptionBudgetParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedPodDisruptionBudget}. */
export interface ReadNamespacedPodDisruptionBudgetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodDisruptionBudget. */
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
  id: "readPolicyV1beta1NamespacedPodDisruptionBudget",
  method: "GET",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified PodDisruptionBudget.
 *
 * `GET /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPodDisruptionBudget(
  client: Client,
  params: ReadNamespacedPodDisruptionBudgetParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedPodDisruptionBudget}. */
export interface ReplaceNamespacedPodDisruptionBudgetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodDisruptionBudget. */
  name: string;
  body: PodDisruptionBudget;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replacePolicyV1beta1NamespacedPodDisruptionBudget",
  method: "PUT",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified PodDisruptionBudget.
 *
 * `PUT /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedPodDisruptionBudget(
  client: Client,
  params: ReplaceNamespacedPodDisruptionBudgetParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedPodDisruptionBudget}. */
export interface DeleteNamespacedPodDisruptionBudgetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodDisruptionBudget. */
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
  id: "deletePolicyV1beta1NamespacedPodDisruptionBudget",
  method: "DELETE",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a PodDisruptionBudget.
 *
 * `DELETE /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedPodDisruptionBudget(
  client: Client,
  params: DeleteNamespacedPodDisruptionBudgetParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedPodDisruptionBudget}. */
export interface PatchNamespacedPodDisruptionBudgetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodDisruptionBudget. */
  name: string;
  body: JsonPatch | MergePatch<PodDisruptionBudget> | StrategicMergePatch<PodDisruptionBudget>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchPolicyV1beta1NamespacedPodDisruptionBudget",
  method: "PATCH",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified PodDisruptionBudget.
 *
 * `PATCH /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedPodDisruptionBudget(
  client: Client,
  params: PatchNamespacedPodDisruptionBudgetParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedPodDisruptionBudgetStatus}. */
export interface ReadNamespacedPodDisruptionBudgetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodDisruptionBudget. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readPolicyV1beta1NamespacedPodDisruptionBudgetStatus",
  method: "GET",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified PodDisruptionBudget.
 *
 * `GET /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPodDisruptionBudgetStatus(
  client: Client,
  params: ReadNamespacedPodDisruptionBudgetStatusParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedPodDisruptionBudgetStatus}. */
export interface ReplaceNamespacedPodDisruptionBudgetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodDisruptionBudget. */
  name: string;
  body: PodDisruptionBudget;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replacePolicyV1beta1NamespacedPodDisruptionBudgetStatus",
  method: "PUT",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified PodDisruptionBudget.
 *
 * `PUT /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedPodDisruptionBudgetStatus(
  client: Client,
  params: ReplaceNamespacedPodDisruptionBudgetStatusParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedPodDisruptionBudgetStatus}. */
export interface PatchNamespacedPodDisruptionBudgetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodDisruptionBudget. */
  name: string;
  body: JsonPatch | MergePatch<PodDisruptionBudget> | StrategicMergePatch<PodDisruptionBudget>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchPolicyV1beta1NamespacedPodDisruptionBudgetStatus",
  method: "PATCH",
  path: "/apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified PodDisruptionBudget.
 *
 * `PATCH /apis/policy/v1beta1/namespaces/{namespace}/poddisruptionbudgets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedPodDisruptionBudgetStatus(
  client: Client,
  params: PatchNamespacedPodDisruptionBudgetStatusParams,
  options?: CallOptions,
): Promise<PodDisruptionBudget> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link listPodDisruptionBudgetForAllNamespaces}. */
export interface ListPodDisruptionBudgetForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchPodDisruptionBudgetForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listPolicyV1beta1PodDisruptionBudgetForAllNamespaces",
  method: "GET",
  path: "/apis/policy/v1beta1/poddisruptionbudgets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind PodDisruptionBudget.
 *
 * `GET /apis/policy/v1beta1/poddisruptionbudgets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listPodDisruptionBudgetForAllNamespaces(
  client: Client,
  params?: ListPodDisruptionBudgetForAllNamespacesParams,
  options?: CallOptions,
): Promise<PodDisruptionBudgetList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind PodDisruptionBudget.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/policy/v1beta1/poddisruptionbudgets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchPodDisruptionBudgetForAllNamespaces(
  client: Client,
  params?: ListPodDisruptionBudgetForAllNamespacesParams,
  options?: WatchOptions<PodDisruptionBudget>,
): AsyncIterable<WatchEvent<PodDisruptionBudget>> {
  return watch(client, listForAllNamespaces, params, options);
}
