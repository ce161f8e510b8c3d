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
import type { ReplicaSet, ReplicaSetList, Scale } from "./models.js";

/** Parameters of {@link listNamespacedReplicaSet}. */
export interface ListNamespacedReplicaSetParams {
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
  /** Not a parameter: call {@link watchNamespacedReplicaSet} instead. */
  watch?: never;
}

const list = {
  id: "listExtensionsV1beta1NamespacedReplicaSet",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ReplicaSet.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedReplicaSet(
  client: Client,
  params: ListNamespacedReplicaSetParams,
  options?: CallOptions,
): Promise<ReplicaSetList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ReplicaSet.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedReplicaSet(
  client: Client,
  params: ListNamespacedReplicaSetParams,
  options?: WatchOptions<ReplicaSet>,
): AsyncIterable<WatchEvent<ReplicaSet>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedReplicaSet}. */
export interface CreateNamespacedReplicaSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: ReplicaSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createExtensionsV1beta1NamespacedReplicaSet",
  method: "POST",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ReplicaSet.
 *
 * `POST /apis/extensions/v1beta1/namespaces/{namespace}/replicasets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedReplicaSet(
  client: Client,
  params: CreateNamespacedReplicaSetParams,
  options?: CallOptions,
): Promise<ReplicaSet> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedReplicaSet}. */
export interface DeleteCollectionNamespacedReplicaSetParams {
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
  id: "deleteExtensionsV1beta1CollectionNamespacedReplicaSet",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ReplicaSet.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/replicasets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedReplicaSet(
  client: Client,
  params: DeleteCollectionNamespacedReplicaSetParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedReplicaSet}. */
export interface ReadNamespacedReplicaSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicaSet. */
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
  id: "readExtensionsV1beta1NamespacedReplicaSet",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified ReplicaSet.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedReplicaSet(
  client: Client,
  params: ReadNamespacedReplicaSetParams,
  options?: CallOptions,
): Promise<ReplicaSet> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedReplicaSet}. */
export interface ReplaceNamespacedReplicaSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicaSet. */
  name: string;
  body: ReplicaSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceExtensionsV1beta1NamespacedReplicaSet",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ReplicaSet.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedReplicaSet(
  client: Client,
  params: ReplaceNamespacedReplicaSetParams,
  options?: CallOptions,
): Promise<ReplicaSet> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedReplicaSet}. */
export interface DeleteNamespacedReplicaSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicaSet. */
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
  id: "deleteExtensionsV1beta1NamespacedReplicaSet",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ReplicaSet.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedReplicaSet(
  client: Client,
  params: DeleteNamespacedReplicaSetParams,
  options?: CallOptions,
): Promise<ReplicaSet | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedReplicaSet}. */
export interface PatchNamespacedReplicaSetParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicaSet. */
  name: string;
  body: JsonPatch | MergePatch<ReplicaSet> | StrategicMergePatch<ReplicaSet>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchExtensionsV1beta1NamespacedReplicaSet",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ReplicaSet.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedReplicaSet(
  client: Client,
  params: PatchNamespacedReplicaSetParams,
  options?: CallOptions,
): Promise<ReplicaSet> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedReplicasetsScale}. */
export interface ReadNamespacedReplicasetsScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readNamespacedReplicasetsScaleOperation = {
  id: "readExtensionsV1beta1NamespacedReplicasetsScale",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read scale of the specified Scale.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedReplicasetsScale(
  client: Client,
  params: ReadNamespacedReplicasetsScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(readNamespacedReplicasetsScaleOperation, params, options);
}

/** Parameters of {@link replaceNamespacedReplicasetsScale}. */
export interface ReplaceNamespacedReplicasetsScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: Scale;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceNamespacedReplicasetsScaleOperation = {
  id: "replaceExtensionsV1beta1NamespacedReplicasetsScale",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace scale of the specified Scale.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedReplicasetsScale(
  client: Client,
  params: ReplaceNamespacedReplicasetsScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(replaceNamespacedReplicasetsScaleOperation, params, options);
}

/** Parameters of {@link patchNamespacedReplicasetsScale}. */
export interface PatchNamespacedReplicasetsScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: JsonPatch | MergePatch<Scale> | StrategicMergePatch<Scale>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchNamespacedReplicasetsScaleOperation = {
  id: "patchExtensionsV1beta1NamespacedReplicasetsScale",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update scale of the specified Scale.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedReplicasetsScale(
  client: Client,
  params: PatchNamespacedReplicasetsScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(patchNamespacedReplicasetsScaleOperation, params, options);
}

/** Parameters of {@link readNamespacedReplicaSetStatus}. */
export interface ReadNamespacedReplicaSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicaSet. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readExtensionsV1beta1NamespacedReplicaSetStatus",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified ReplicaSet.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedReplicaSetStatus(
  client: Client,
  params: ReadNamespacedReplicaSetStatusParams,
  options?: CallOptions,
): Promise<ReplicaSet> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedReplicaSetStatus}. */
export interface ReplaceNamespacedReplicaSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicaSet. */
  name: string;
  body: ReplicaSet;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceExtensionsV1beta1NamespacedReplicaSetStatus",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified ReplicaSet.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedReplicaSetStatus(
  client: Client,
  params: ReplaceNamespacedReplicaSetStatusParams,
  options?: CallOptions,
): Promise<ReplicaSet> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedReplicaSetStatus}. */
export interface PatchNamespacedReplicaSetStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the ReplicaSet. */
  name: string;
  body: JsonPatch | MergePatch<ReplicaSet> | StrategicMergePatch<ReplicaSet>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchExtensionsV1beta1NamespacedReplicaSetStatus",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified ReplicaSet.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicasets/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedReplicaSetStatus(
  client: Client,
  params: PatchNamespacedReplicaSetStatusParams,
  options?: CallOptions,
): Promise<ReplicaSet> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link listReplicaSetForAllNamespaces}. */
export interface ListReplicaSetForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchReplicaSetForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listExtensionsV1beta1ReplicaSetForAllNamespaces",
  method: "GET",
  path: "/apis/extensions/v1beta1/replicasets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ReplicaSet.
 *
 * `GET /apis/extensions/v1beta1/replicasets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listReplicaSetForAllNamespaces(
  client: Client,
  params?: ListReplicaSetForAllNamespacesParams,
  options?: CallOptions,
): Promise<ReplicaSetList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind ReplicaSet.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/replicasets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchReplicaSetForAllNamespaces(
  client: Client,
  params?: ListReplicaSetForAllNamespacesParams,
  options?: WatchOptions<ReplicaSet>,
): AsyncIterable<WatchEvent<ReplicaSet>> {
  return watch(client, listForAllNamespaces, params, options);
}
