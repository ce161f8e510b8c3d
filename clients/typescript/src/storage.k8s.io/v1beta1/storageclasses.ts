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
import type { StorageClass, StorageClassList } from "./models.js";

/** Parameters of {@link listStorageClass}. */
export interface ListStorageClassParams {
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
  /** Not a parameter: call {@link watchStorageClass} instead. */
  watch?: never;
}

const list = {
  id: "listStorageV1beta1StorageClass",
  method: "GET",
  path: "/apis/storage.k8s.io/v1beta1/storageclasses",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind StorageClass.
 *
 * `GET /apis/storage.k8s.io/v1beta1/storageclasses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listStorageClass(
  client: Client,
  params?: ListStorageClassParams,
  options?: CallOptions,
): Promise<StorageClassList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind StorageClass.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/storage.k8s.io/v1beta1/storageclasses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchStorageClass(
  client: Client,
  params?: ListStorageClassParams,
  options?: WatchOptions<StorageClass>,
): AsyncIterable<WatchEvent<StorageClass>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createStorageClass}. */
export interface CreateStorageClassParams {
  body: StorageClass;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createStorageV1beta1StorageClass",
  method: "POST",
  path: "/apis/storage.k8s.io/v1beta1/storageclasses",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a StorageClass.
 *
 * `POST /apis/storage.k8s.io/v1beta1/storageclasses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createStorageClass(
  client: Client,
  params: CreateStorageClassParams,
  options?: CallOptions,
): Promise<StorageClass> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionStorageClass}. */
export interface DeleteCollectionStorageClassParams {
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
  id: "deleteStorageV1beta1CollectionStorageClass",
  method: "DELETE",
  path: "/apis/storage.k8s.io/v1beta1/storageclasses",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of StorageClass.
 *
 * `DELETE /apis/storage.k8s.io/v1beta1/storageclasses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionStorageClass(
  client: Client,
  params?: DeleteCollectionStorageClassParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readStorageClass}. */
export interface ReadStorageClassParams {
  /** Name of the StorageClass. */
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
  id: "readStorageV1beta1StorageClass",
  method: "GET",
  path: "/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified StorageClass.
 *
 * `GET /apis/storage.k8s.io/v1beta1/storageclasses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readStorageClass(
  client: Client,
  params: ReadStorageClassParams,
  options?: CallOptions,
): Promise<StorageClass> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceStorageClass}. */
export interface ReplaceStorageClassParams {
  /** Name of the StorageClass. */
  name: string;
  body: StorageClass;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceStorageV1beta1StorageClass",
  method: "PUT",
  path: "/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified StorageClass.
 *
 * `PUT /apis/storage.k8s.io/v1beta1/storageclasses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceStorageClass(
  client: Client,
  params: ReplaceStorageClassParams,
  options?: CallOptions,
): Promise<StorageClass> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteStorageClass}. */
export interface DeleteStorageClassParams {
  /** Name of the StorageClass. */
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
  id: "deleteStorageV1beta1StorageClass",
  method: "DELETE",
  path: "/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a StorageClass.
 *
 * `DELETE /apis/storage.k8s.io/v1beta1/storageclasses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteStorageClass(
  client: Client,
  params: DeleteStorageClassParams,
  options?: CallOptions,
): Promise<StorageClass | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchStorageClass}. */
export interface PatchStorageClassParams {
  /** Name of the StorageClass. */
  name: string;
  body: JsonPatch | MergePatch<StorageClass> | StrategicMergePatch<StorageClass>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchStorageV1beta1StorageClass",
  method: "PATCH",
  path: "/apis/storage.k8s.io/v1beta1/storageclasses/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified StorageClass.
 *
 * `PATCH /apis/storage.k8s.io/v1beta1/storageclasses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchStorageClass(
  client: Client,
  params: PatchStorageClassParams,
  options?: CallOptions,
): Promise<StorageClass> {
  return client.call(patch, params, options);
}
