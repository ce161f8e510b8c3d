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
import type { CronJob, CronJobList } from "./models.js";

/** Parameters of {@link listCronJobForAllNamespaces}. */
export interface ListCronJobForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchCronJobForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listBatchV2alpha1CronJobForAllNamespaces",
  method: "GET",
  path: "/apis/batch/v2alpha1/cronjobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind CronJob.
 *
 * `GET /apis/batch/v2alpha1/cronjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listCronJobForAllNamespaces(
  client: Client,
  params?: ListCronJobForAllNamespacesParams,
  options?: CallOptions,
): Promise<CronJobList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind CronJob.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/batch/v2alpha1/cronjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchCronJobForAllNamespaces(
  client: Client,
  params?: ListCronJobForAllNamespacesParams,
  options?: WatchOptions<CronJob>,
): AsyncIterable<WatchEvent<CronJob>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedCronJob}. */
export interface ListNamespacedCronJobParams {
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
  /** Not a parameter: call {@link watchNamespacedCronJob} instead. */
  watch?: never;
}

const list = {
  id: "listBatchV2alpha1NamespacedCronJob",
  method: "GET",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind CronJob.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedCronJob(
  client: Client,
  params: ListNamespacedCronJobParams,
  options?: CallOptions,
): Promise<CronJobList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind CronJob.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedCronJob(
  client: Client,
  params: ListNamespacedCronJobParams,
  options?: WatchOptions<CronJob>,
): AsyncIterable<WatchEvent<CronJob>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedCronJob}. */
export interface CreateNamespacedCronJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: CronJob;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createBatchV2alpha1NamespacedCronJob",
  method: "POST",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a CronJob.
 *
 * `POST /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedCronJob(
  client: Client,
  params: CreateNamespacedCronJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedCronJob}. */
export interface DeleteCollectionNamespacedCronJobParams {
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
  id: "deleteBatchV2alpha1CollectionNamespacedCronJob",
  method: "DELETE",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of CronJob.
 *
 * `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedCronJob(
  client: Client,
  params: DeleteCollectionNamespacedCronJobParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedCronJob}. */
export interface ReadNamespacedCronJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the CronJob. */
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
  id: "readBatchV2alpha1NamespacedCronJob",
  method: "GET",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified CronJob.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedCronJob(
  client: Client,
  params: ReadNamespacedCronJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedCronJob}. */
export interface ReplaceNamespacedCronJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the CronJob. */
  name: string;
  body: CronJob;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceBatchV2alpha1NamespacedCronJob",
  method: "PUT",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified CronJob.
 *
 * `PUT /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedCronJob(
  client: Client,
  params: ReplaceNamespacedCronJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedCronJob}. */
export interface DeleteNamespacedCronJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the CronJob. */
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
  id: "deleteBatchV2alpha1NamespacedCronJob",
  method: "DELETE",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a CronJob.
 *
 * `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedCronJob(
  client: Client,
  params: DeleteNamespacedCronJobParams,
  options?: CallOptions,
): Promise<CronJob | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedCronJob}. */
export interface PatchNamespacedCronJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the CronJob. */
  name: string;
  body: JsonPatch | MergePatch<CronJob> | StrategicMergePatch<CronJob>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchBatchV2alpha1NamespacedCronJob",
  method: "PATCH",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified CronJob.
 *
 * `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedCronJob(
  client: Client,
  params: PatchNamespacedCronJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedCronJobStatus}. */
export interface ReadNamespacedCronJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the CronJob. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readBatchV2alpha1NamespacedCronJobStatus",
  method: "GET",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified CronJob.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedCronJobStatus(
  client: Client,
  params: ReadNamespacedCronJobStatusParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedCronJobStatus}. */
export interface ReplaceNamespacedCronJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the CronJob. */
  name: string;
  body: CronJob;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceBatchV2alpha1NamespacedCronJobStatus",
  method: "PUT",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified CronJob.
 *
 * `PUT /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedCronJobStatus(
  client: Client,
  params: ReplaceNamespacedCronJobStatusParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedCronJobStatus}. */
export interface PatchNamespacedCronJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the CronJob. */
  name: string;
  body: JsonPatch | MergePatch<CronJob> | StrategicMergePatch<CronJob>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchBatchV2alpha1NamespacedCronJobStatus",
  method: "PATCH",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified CronJob.
 *
 * `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/cronjobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedCronJobStatus(
  client: Client,
  params: PatchNamespacedCronJobStatusParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(patchStatus, params, options);
}
