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
import type { DeleteOptions, PersistentVolume, PersistentVolumeList } from "./models.js";

/** Parameters of {@link listPersistentVolume}. */
export interface ListPersistentVolumeParams {
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
  /** Not a parameter: call {@link watchPersistentVolume} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1PersistentVolume",
  method: "GET",
  path: "/api/v1/persistentvolumes",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind PersistentVolume.
 *
 * `GET /api/v1/persistentvolumes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listPersistentVolume(
  client: Client,
  params?: ListPersistentVolumeParams,
  options?: CallOptions,
): Promise<PersistentVolumeList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind PersistentVolume.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/persistentvolumes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchPersistentVolume(
  client: Client,
  params?: ListPersistentVolumeParams,
  options?: WatchOptions<PersistentVolume>,
): AsyncIterable<WatchEvent<PersistentVolume>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createPersistentVolume}. */
export interface CreatePersistentVolumeParams {
  body: PersistentVolume;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1PersistentVolume",
  method: "POST",
  path: "/api/v1/persistentvolumes",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a PersistentVolume.
 *
 * `POST /api/v1/persistentvolumes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createPersistentVolume(
  client: Client,
  params: CreatePersistentVolumeParams,
  options?: CallOptions,
): Promise<PersistentVolume> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionPersistentVolume}. */
export interface DeleteCollectionPersistentVolumeParams {
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
  id: "deleteCoreV1CollectionPersistentVolume",
  method: "DELETE",
  path: "/api/v1/persistentvolumes",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of PersistentVolume.
 *
 * `DELETE /api/v1/persistentvolumes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionPersistentVolume(
  client: Client,
  params?: DeleteCollectionPersistentVolumeParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readPersistentVolume}. */
export interface ReadPersistentVolumeParams {
  /** Name of the PersistentVolume. */
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
  id: "readCoreV1PersistentVolume",
  method: "GET",
  path: "/api/v1/persistentvolumes/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified PersistentVolume.
 *
 * `GET /api/v1/persistentvolumes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readPersistentVolume(
  client: Client,
  params: ReadPersistentVolumeParams,
  options?: CallOptions,
): Promise<PersistentVolume> {
  return client.call(read, params, options);
}

/** Parameters of {@link replacePersistentVolume}. */
export interface ReplacePersistentVolumeParams {
  /** Name of the PersistentVolume. */
  name: string;
  body: PersistentVolume;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1PersistentVolume",
  method: "PUT",
  path: "/api/v1/persistentvolumes/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified PersistentVolume.
 *
 * `PUT /api/v1/persistentvolumes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replacePersistentVolume(
  client: Client,
  params: ReplacePersistentVolumeParams,
  options?: CallOptions,
): Promise<PersistentVolume> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deletePersistentVolume}. */
export interface DeletePersistentVolumeParams {
  /** Name of the PersistentVolume. */
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
  id: "deleteCoreV1PersistentVolume",
  method: "DELETE",
  path: "/api/v1/persistentvolumes/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a PersistentVolume.
 *
 * `DELETE /api/v1/persistentvolumes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deletePersistentVolume(
  client: Client,
  params: DeletePersistentVolumeParams,
  options?: CallOptions,
): Promise<PersistentVolume | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchPersistentVolume}. */
export interface PatchPersistentVolumeParams {
  /** Name of the PersistentVolume. */
  name: string;
  body: JsonPatch | MergePatch<PersistentVolume> | StrategicMergePatch<PersistentVolume>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1PersistentVolume",
  method: "PATCH",
  path: "/api/v1/persistentvolumes/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified PersistentVolume.
 *
 * `PATCH /api/v1/persistentvolumes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchPersistentVolume(
  client: Client,
  params: PatchPersistentVolumeParams,
  options?: CallOptions,
): Promise<PersistentVolume> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readPersistentVolumeStatus}. */
export interface ReadPersistentVolumeStatusParams {
  /** Name of the PersistentVolume. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1PersistentVolumeStatus",
  method: "GET",
  path: "/api/v1/persistentvolumes/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified PersistentVolume.
 *
 * `GET /api/v1/persistentvolumes/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readPersistentVolumeStatus(
  client: Client,
  params: ReadPersistentVolumeStatusParams,
  options?: CallOptions,
): Promise<PersistentVolume> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replacePersistentVolumeStatus}. */
export interface ReplacePersistentVolumeStatusParams {
  /** Name of the PersistentVolume. */
  name: string;
  body: PersistentVolume;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1PersistentVolumeStatus",
  method: "PUT",
  path: "/api/v1/persistentvolumes/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified PersistentVolume.
 *
 * `PUT /api/v1/persistentvolumes/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replacePersistentVolumeStatus(
  client: Client,
  params: ReplacePersistentVolumeStatusParams,
  options?: CallOptions,
): Promise<PersistentVolume> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchPersistentVolumeStatus}. */
export interface PatchPersistentVolumeStatusParams {
  /** Name of the PersistentVolume. */
  name: string;
  body: JsonPatch | MergePatch<PersistentVolume> | StrategicMergePatch<PersistentVolume>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1PersistentVolumeStatus",
  method: "PATCH",
  path: "/api/v1/persistentvolumes/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified PersistentVolume.
 *
 * `PATCH /api/v1/persistentvolumes/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchPersistentVolumeStatus(
  client: Client,
  params: PatchPersistentVolumeStatusParams,
  options?: CallOptions,
): Promise<PersistentVolume> {
  return client.call(patchStatus, params, options);
}
