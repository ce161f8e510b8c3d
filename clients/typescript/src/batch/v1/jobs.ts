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
import type { Job, JobList } from "./models.js";

/** Parameters of {@link listJobForAllNamespaces}. */
export interface ListJobForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchJobForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listBatchV1JobForAllNamespaces",
  method: "GET",
  path: "/apis/batch/v1/jobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Job.
 *
 * `GET /apis/batch/v1/jobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listJobForAllNamespaces(
  client: Client,
  params?: ListJobForAllNamespacesParams,
  options?: CallOptions,
): Promise<JobList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Job.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/batch/v1/jobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchJobForAllNamespaces(
  client: Client,
  params?: ListJobForAllNamespacesParams,
  options?: WatchOptions<Job>,
): AsyncIterable<WatchEvent<Job>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedJob}. */
export interface ListNamespacedJobParams {
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
  /** Not a parameter: call {@link watchNamespacedJob} instead. */
  watch?: never;
}

const list = {
  id: "listBatchV1NamespacedJob",
  method: "GET",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Job.
 *
 * `GET /apis/batch/v1/namespaces/{namespace}/jobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedJob(
  client: Client,
  params: ListNamespacedJobParams,
  options?: CallOptions,
): Promise<JobList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Job.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/batch/v1/namespaces/{namespace}/jobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedJob(
  client: Client,
  params: ListNamespacedJobParams,
  options?: WatchOptions<Job>,
): AsyncIterable<WatchEvent<Job>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedJob}. */
export interface CreateNamespacedJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Job;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createBatchV1NamespacedJob",
  method: "POST",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Job.
 *
 * `POST /apis/batch/v1/namespaces/{namespace}/jobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedJob(
  client: Client,
  params: CreateNamespacedJobParams,
  options?: CallOptions,
): Promise<Job> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedJob}. */
export interface DeleteCollectionNamespacedJobParams {
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
  id: "deleteBatchV1CollectionNamespacedJob",
  method: "DELETE",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Job.
 *
 * `DELETE /apis/batch/v1/namespaces/{namespace}/jobs`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedJob(
  client: Client,
  params: DeleteCollectionNamespacedJobParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedJob}. */
export interface ReadNamespacedJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Job. */
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
  id: "readBatchV1NamespacedJob",
  method: "GET",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Job.
 *
 * `GET /apis/batch/v1/namespaces/{namespace}/jobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedJob(
  client: Client,
  params: ReadNamespacedJobParams,
  options?: CallOptions,
): Promise<Job> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedJob}. */
export interface ReplaceNamespacedJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Job. */
  name: string;
  body: Job;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceBatchV1NamespacedJob",
  method: "PUT",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Job.
 *
 * `PUT /apis/batch/v1/namespaces/{namespace}/jobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedJob(
  client: Client,
  params: ReplaceNamespacedJobParams,
  options?: CallOptions,
): Promise<Job> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedJob}. */
export interface DeleteNamespacedJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Job. */
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
  id: "deleteBatchV1NamespacedJob",
  method: "DELETE",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a Job.
 *
 * `DELETE /apis/batch/v1/namespaces/{namespace}/jobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedJob(
  client: Client,
  params: DeleteNamespacedJobParams,
  options?: CallOptions,
): Promise<Job | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedJob}. */
export interface PatchNamespacedJobParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Job. */
  name: string;
  body: JsonPatch | MergePatch<Job> | StrategicMergePatch<Job>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchBatchV1NamespacedJob",
  method: "PATCH",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Job.
 *
 * `PATCH /apis/batch/v1/namespaces/{namespace}/jobs/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedJob(
  client: Client,
  params: PatchNamespacedJobParams,
  options?: CallOptions,
): Promise<Job> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedJobStatus}. */
export interface ReadNamespacedJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Job. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readBatchV1NamespacedJobStatus",
  method: "GET",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified Job.
 *
 * `GET /apis/batch/v1/namespaces/{namespace}/jobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedJobStatus(
  client: Client,
  params: ReadNamespacedJobStatusParams,
  options?: CallOptions,
): Promise<Job> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedJobStatus}. */
export interface ReplaceNamespacedJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Job. */
  name: string;
  body: Job;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceBatchV1NamespacedJobStatus",
  method: "PUT",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified Job.
 *
 * `PUT /apis/batch/v1/namespaces/{namespace}/jobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedJobStatus(
  client: Client,
  params: ReplaceNamespacedJobStatusParams,
  options?: CallOptions,
): Promise<Job> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedJobStatus}. */
export interface PatchNamespacedJobStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Job. */
  name: string;
  body: JsonPatch | MergePatch<Job> | StrategicMergePatch<Job>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchBatchV1NamespacedJobStatus",
  method: "PATCH",
  path: "/apis/batch/v1/namespaces/{namespace}/jobs/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified Job.
 *
 * `PATCH /apis/batch/v1/namespaces/{namespace}/jobs/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedJobStatus(
  client: Client,
  params: PatchNamespacedJobStatusParams,
  options?: CallOptions,
): Promise<Job> {
  return client.call(patchStatus, params, options);
}
