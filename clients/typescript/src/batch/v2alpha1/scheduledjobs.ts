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

/** Parameters of {@link listNamespacedScheduledJob}. */
export interface ListNamespacedScheduledJobParams {
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
  /** Not a parameter: call {@link watchNamespacedScheduledJob} instead. */
  watch?: never;
}

const listNamespacedScheduledJobOperation = {
  id: "listBatchV2alpha1NamespacedScheduledJob",
  method: "GET",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ScheduledJob.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedScheduledJob(
  client: Client,
  params: ListNamespacedScheduledJobParams,
  options?: CallOptions,
): Promise<CronJobList> {
  return client.call(listNamespacedScheduledJobOperation, params, options);
}

/**
 * List or watch objects of kind ScheduledJob.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedScheduledJob(
  client: Client,
  params: ListNamespacedScheduledJobParams,
  options?: WatchOptions<CronJob>,
): AsyncIterable<WatchEvent<CronJob>> {
  return watch(client, listNamespacedScheduledJobOperation, params, options);
}

/** Parameters of {@link createNamespacedScheduledJob}. */
export interface CreateNamespacedScheduledJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: CronJob;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const createNamespacedScheduledJobOperation = {
  id: "createBatchV2alpha1NamespacedScheduledJob",
  method: "POST",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ScheduledJob.
 *
 * `POST /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedScheduledJob(
  client: Client,
  params: CreateNamespacedScheduledJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(createNamespacedScheduledJobOperation, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedScheduledJob}. */
export interface DeleteCollectionNamespacedScheduledJobParams {
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

const deleteCollectionNamespacedScheduledJobOperation = {
  id: "deleteBatchV2alpha1CollectionNamespacedScheduledJob",
  method: "DELETE",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ScheduledJob.
 *
 * `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedScheduledJob(
  client: Client,
  params: DeleteCollectionNamespacedScheduledJobParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollectionNamespacedScheduledJobOperation, params, options);
}

/** Parameters of {@link readNamespacedScheduledJob}. */
export interface ReadNamespacedScheduledJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ScheduledJob. */
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

const readNamespacedScheduledJobOperation = {
  id: "readBatchV2alpha1NamespacedScheduledJob",
  method: "GET",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified ScheduledJob.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedScheduledJob(
  client: Client,
  params: ReadNamespacedScheduledJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(readNamespacedScheduledJobOperation, params, options);
}

/** Parameters of {@link replaceNamespacedScheduledJob}. */
export interface ReplaceNamespacedScheduledJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ScheduledJob. */
  name: string;
  body: CronJob;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceNamespacedScheduledJobOperation = {
  id: "replaceBatchV2alpha1NamespacedScheduledJob",
  method: "PUT",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ScheduledJob.
 *
 * `PUT /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedScheduledJob(
  client: Client,
  params: ReplaceNamespacedScheduledJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(replaceNamespacedScheduledJobOperation, params, options);
}

/** Parameters of {@link deleteNamespacedScheduledJob}. */
export interface DeleteNamespacedScheduledJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ScheduledJob. */
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

const deleteNamespacedScheduledJobOperation = {
  id: "deleteBatchV2alpha1NamespacedScheduledJob",
  method: "DELETE",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ScheduledJob.
 *
 * `DELETE /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedScheduledJob(
  client: Client,
  params: DeleteNamespacedScheduledJobParams,
  options?: CallOptions,
): Promise<CronJob | Status> {
  return client.call(deleteNamespacedScheduledJobOperation, params, options);
}

/** Parameters of {@link patchNamespacedScheduledJob}. */
export interface PatchNamespacedScheduledJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ScheduledJob. */
  name: string;
  body: JsonPatch | MergePatch<CronJob> | StrategicMergePatch<CronJob>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchNamespacedScheduledJobOperation = {
  id: "patchBatchV2alpha1NamespacedScheduledJob",
  method: "PATCH",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ScheduledJob.
 *
 * `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedScheduledJob(
  client: Client,
  params: PatchNamespacedScheduledJobParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(patchNamespacedScheduledJobOperation, params, options);
}

/** Parameters of {@link readNamespacedScheduledJobStatus}. */
export interface ReadNamespacedScheduledJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ScheduledJob. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readNamespacedScheduledJobStatusOperation = {
  id: "readBatchV2alpha1NamespacedScheduledJobStatus",
  method: "GET",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified ScheduledJob.
 *
 * `GET /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedScheduledJobStatus(
  client: Client,
  params: ReadNamespacedScheduledJobStatusParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(readNamespacedScheduledJobStatusOperation, params, options);
}

/** Parameters of {@link replaceNamespacedScheduledJobStatus}. */
export interface ReplaceNamespacedScheduledJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ScheduledJob. */
  name: string;
  body: CronJob;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceNamespacedScheduledJobStatusOperation = {
  id: "replaceBatchV2alpha1NamespacedScheduledJobStatus",
  method: "PUT",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified ScheduledJob.
 *
 * `PUT /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedScheduledJobStatus(
  client: Client,
  params: ReplaceNamespacedScheduledJobStatusParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(replaceNamespacedScheduledJobStatusOperation, params, options);
}

/** Parameters of {@link patchNamespacedScheduledJobStatus}. */
export interface PatchNamespacedScheduledJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ScheduledJob. */
  name: string;
  body: JsonPatch | MergePatch<CronJob> | StrategicMergePatch<CronJob>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchNamespacedScheduledJobStatusOperation = {
  id: "patchBatchV2alpha1NamespacedScheduledJobStatus",
  method: "PATCH",
  path: "/apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified ScheduledJob.
 *
 * `PATCH /apis/batch/v2alpha1/namespaces/{namespace}/scheduledjobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedScheduledJobStatus(
  client: Client,
  params: PatchNamespacedScheduledJobStatusParams,
  options?: CallOptions,
): Promise<CronJob> {
  return client.call(patchNamespacedScheduledJobStatusOperation, params, options);
}

/** Parameters of {@link listScheduledJobForAllNamespaces}. */
export interface ListScheduledJobForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchScheduledJobForAllNamespaces} instead. */
  watch?: never;
}

const listScheduledJobForAllNamespacesOperation = {
  id: "listBatchV2alpha1ScheduledJobForAllNamespaces",
  method: "GET",
  path: "/apis/batch/v2alpha1/scheduledjobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ScheduledJob.
 *
 * `GET /apis/batch/v2alpha1/scheduledjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listScheduledJobForAllNamespaces(
  client: Client,
  params?: ListScheduledJobForAllNamespacesParams,
  options?: CallOptions,
): Promise<CronJobList> {
  return client.call(listScheduledJobForAllNamespacesOperation, params, options);
}

/**
 * List or watch objects of kind ScheduledJob.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/batch/v2alpha1/scheduledjobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchScheduledJobForAllNamespaces(
  client: Client,
  params?: ListScheduledJobForAllNamespacesParams,
  options?: WatchOptions<CronJob>,
): AsyncIterable<WatchEvent<CronJob>> {
  return watch(client, listScheduledJobForAllNamespacesOperation, params, options);
}
