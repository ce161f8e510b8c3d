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
import type { DeleteOptions, Endpoints, EndpointsList } from "./models.js";

/** Parameters of {@link listEndpointsForAllNamespaces}. */
export interface ListEndpointsForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchEndpointsForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1EndpointsForAllNamespaces",
  method: "GET",
  path: "/api/v1/endpoints",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Endpoints.
 *
 * `GET /api/v1/endpoints`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listEndpointsForAllNamespaces(
  client: Client,
  params?: ListEndpointsForAllNamespacesParams,
  options?: CallOptions,
): Promise<EndpointsList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Endpoints.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/endpoints`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchEndpointsForAllNamespaces(
  client: Client,
  params?: ListEndpointsForAllNamespacesParams,
  options?: WatchOptions<Endpoints>,
): AsyncIterable<WatchEvent<Endpoints>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedEndpoints}. */
export interface ListNamespacedEndpointsParams {
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
  /** Not a parameter: call {@link watchNamespacedEndpoints} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedEndpoints",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/endpoints",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Endpoints.
 *
 * `GET /api/v1/namespaces/{namespace}/endpoints`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedEndpoints(
  client: Client,
  params: ListNamespacedEndpointsParams,
  options?: CallOptions,
): Promise<EndpointsList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Endpoints.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/endpoints`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedEndpoints(
  client: Client,
  params: ListNamespacedEndpointsParams,
  options?: WatchOptions<Endpoints>,
): AsyncIterable<WatchEvent<Endpoints>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedEndpoints}. */
export interface CreateNamespacedEndpointsParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Endpoints;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedEndpoints",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/endpoints",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create Endpoints.
 *
 * `POST /api/v1/namespaces/{namespace}/endpoints`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedEndpoints(
  client: Client,
  params: CreateNamespacedEndpointsParams,
  options?: CallOptions,
): Promise<Endpoints> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedEndpoints}. */
export interface DeleteCollectionNamespacedEndpointsParams {
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
  id: "deleteCoreV1CollectionNamespacedEndpoints",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/endpoints",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Endpoints.
 *
 * `DELETE /api/v1/namespaces/{namespace}/endpoints`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedEndpoints(
  client: Client,
  params: DeleteCollectionNamespacedEndpointsParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedEndpoints}. */
export interface ReadNamespacedEndpointsParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Endpoints. */
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
  id: "readCoreV1NamespacedEndpoints",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/endpoints/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Endpoints.
 *
 * `GET /api/v1/namespaces/{namespace}/endpoints/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedEndpoints(
  client: Client,
  params: ReadNamespacedEndpointsParams,
  options?: CallOptions,
): Promise<Endpoints> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedEndpoints}. */
export interface ReplaceNamespacedEndpointsParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Endpoints. */
  name: string;
  body: Endpoints;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedEndpoints",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/endpoints/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Endpoints.
 *
 * `PUT /api/v1/namespaces/{namespace}/endpoints/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedEndpoints(
  client: Client,
  params: ReplaceNamespacedEndpointsParams,
  options?: CallOptions,
): Promise<Endpoints> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedEndpoints}. */
export interface DeleteNamespacedEndpointsParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Endpoints. */
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
  id: "deleteCoreV1NamespacedEndpoints",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/endpoints/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete Endpoints.
 *
 * `DELETE /api/v1/namespaces/{namespace}/endpoints/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedEndpoints(
  client: Client,
  params: DeleteNamespacedEndpointsParams,
  options?: CallOptions,
): Promise<Endpoints | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedEndpoints}. */
export interface PatchNamespacedEndpointsParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Endpoints. */
  name: string;
  body: JsonPatch | MergePatch<Endpoints> | StrategicMergePatch<Endpoints>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedEndpoints",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/endpoints/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Endpoints.
 *
 * `PATCH /api/v1/namespaces/{namespace}/endpoints/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedEndpoints(
  client: Client,
  params: PatchNamespacedEndpointsParams,
  options?: CallOptions,
): Promise<Endpoints> {
  return client.call(patch, params, options);
}
