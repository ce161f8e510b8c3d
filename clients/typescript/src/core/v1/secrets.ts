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
import type { DeleteOptions, Secret, SecretList } from "./models.js";

/** Parameters of {@link listNamespacedSecret}. */
export interface ListNamespacedSecretParams {
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
  /** Not a parameter: call {@link watchNamespacedSecret} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedSecret",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/secrets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Secret.
 *
 * `GET /api/v1/namespaces/{namespace}/secrets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedSecret(
  client: Client,
  params: ListNamespacedSecretParams,
  options?: CallOptions,
): Promise<SecretList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Secret.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/secrets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedSecret(
  client: Client,
  params: ListNamespacedSecretParams,
  options?: WatchOptions<Secret>,
): AsyncIterable<WatchEvent<Secret>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedSecret}. */
export interface CreateNamespacedSecretParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Secret;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedSecret",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/secrets",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Secret.
 *
 * `POST /api/v1/namespaces/{namespace}/secrets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedSecret(
  client: Client,
  params: CreateNamespacedSecretParams,
  options?: CallOptions,
): Promise<Secret> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedSecret}. */
export interface DeleteCollectionNamespacedSecretParams {
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
  id: "deleteCoreV1CollectionNamespacedSecret",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/secrets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Secret.
 *
 * `DELETE /api/v1/namespaces/{namespace}/secrets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedSecret(
  client: Client,
  params: DeleteCollectionNamespacedSecretParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedSecret}. */
export interface ReadNamespacedSecretParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Secret. */
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
  id: "readCoreV1NamespacedSecret",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/secrets/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Secret.
 *
 * `GET /api/v1/namespaces/{namespace}/secrets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedSecret(
  client: Client,
  params: ReadNamespacedSecretParams,
  options?: CallOptions,
): Promise<Secret> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedSecret}. */
export interface ReplaceNamespacedSecretParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Secret. */
  name: string;
  body: Secret;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedSecret",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/secrets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Secret.
 *
 * `PUT /api/v1/namespaces/{namespace}/secrets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedSecret(
  client: Client,
  params: ReplaceNamespacedSecretParams,
  options?: CallOptions,
): Promise<Secret> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedSecret}. */
export interface DeleteNamespacedSecretParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Secret. */
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
  id: "deleteCoreV1NamespacedSecret",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/secrets/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a Secret.
 *
 * `DELETE /api/v1/namespaces/{namespace}/secrets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedSecret(
  client: Client,
  params: DeleteNamespacedSecretParams,
  options?: CallOptions,
): Promise<Secret | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedSecret}. */
export interface PatchNamespacedSecretParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Secret. */
  name: string;
  body: JsonPatch | MergePatch<Secret> | StrategicMergePatch<Secret>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedSecret",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/secrets/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Secret.
 *
 * `PATCH /api/v1/namespaces/{namespace}/secrets/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedSecret(
  client: Client,
  params: PatchNamespacedSecretParams,
  options?: CallOptions,
): Promise<Secret> {
  return client.call(patch, params, options);
}

/** Parameters of {@link listSecretForAllNamespaces}. */
export interface ListSecretForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchSecretForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1SecretForAllNamespaces",
  method: "GET",
  path: "/api/v1/secrets",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Secret.
 *
 * `GET /api/v1/secrets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listSecretForAllNamespaces(
  client: Client,
  params?: ListSecretForAllNamespacesParams,
  options?: CallOptions,
): Promise<SecretList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Secret.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/secrets`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchSecretForAllNamespaces(
  client: Client,
  params?: ListSecretForAllNamespacesParams,
  options?: WatchOptions<Secret>,
): AsyncIterable<WatchEvent<Secret>> {
  return watch(client, listForAllNamespaces, params, options);
}
