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
import type { Ingress, IngressList } from "./models.js";

/** Parameters of {@link listIngressForAllNamespaces}. */
export interface ListIngressForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchIngressForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listExtensionsV1beta1IngressForAllNamespaces",
  method: "GET",
  path: "/apis/extensions/v1beta1/ingresses",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Ingress.
 *
 * `GET /apis/extensions/v1beta1/ingresses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listIngressForAllNamespaces(
  client: Client,
  params?: ListIngressForAllNamespacesParams,
  options?: CallOptions,
): Promise<IngressList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Ingress.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/ingresses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchIngressForAllNamespaces(
  client: Client,
  params?: ListIngressForAllNamespacesParams,
  options?: WatchOptions<Ingress>,
): AsyncIterable<WatchEvent<Ingress>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedIngress}. */
export interface ListNamespacedIngressParams {
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
  /** Not a parameter: call {@link watchNamespacedIngress} instead. */
  watch?: never;
}

const list = {
  id: "listExtensionsV1beta1NamespacedIngress",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Ingress.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/ingresses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedIngress(
  client: Client,
  params: ListNamespacedIngressParams,
  options?: CallOptions,
): Promise<IngressList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Ingress.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/ingresses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedIngress(
  client: Client,
  params: ListNamespacedIngressParams,
  options?: WatchOptions<Ingress>,
): AsyncIterable<WatchEvent<Ingress>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedIngress}. */
export interface CreateNamespacedIngressParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Ingress;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createExtensionsV1beta1NamespacedIngress",
  method: "POST",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create an Ingress.
 *
 * `POST /apis/extensions/v1beta1/namespaces/{namespace}/ingresses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedIngress(
  client: Client,
  params: CreateNamespacedIngressParams,
  options?: CallOptions,
): Promise<Ingress> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedIngress}. */
export interface DeleteCollectionNamespacedIngressParams {
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
  id: "deleteExtensionsV1beta1CollectionNamespacedIngress",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Ingress.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/ingresses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedIngress(
  client: Client,
  params: DeleteCollectionNamespacedIngressParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedIngress}. */
export interface ReadNamespacedIngressParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Ingress. */
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
  id: "readExtensionsV1beta1NamespacedIngress",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Ingress.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedIngress(
  client: Client,
  params: ReadNamespacedIngressParams,
  options?: CallOptions,
): Promise<Ingress> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedIngress}. */
export interface ReplaceNamespacedIngressParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Ingress. */
  name: string;
  body: Ingress;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceExtensionsV1beta1NamespacedIngress",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Ingress.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedIngress(
  client: Client,
  params: ReplaceNamespacedIngressParams,
  options?: CallOptions,
): Promise<Ingress> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedIngress}. */
export interface DeleteNamespacedIngressParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Ingress. */
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
  id: "deleteExtensionsV1beta1NamespacedIngress",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete an Ingress.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedIngress(
  client: Client,
  params: DeleteNamespacedIngressParams,
  options?: CallOptions,
): Promise<Ingress | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedIngress}. */
export interface PatchNamespacedIngressParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Ingress. */
  name: string;
  body: JsonPatch | MergePatch<Ingress> | StrategicMergePatch<Ingress>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchExtensionsV1beta1NamespacedIngress",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Ingress.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedIngress(
  client: Client,
  params: PatchNamespacedIngressParams,
  options?: CallOptions,
): Promise<Ingress> {
  return client.call(patch, params, options);
}

/** Parameters of {@link readNamespacedIngressStatus}. */
export interface ReadNamespacedIngressStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Ingress. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readExtensionsV1beta1NamespacedIngressStatus",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified Ingress.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedIngressStatus(
  client: Client,
  params: ReadNamespacedIngressStatusParams,
  options?: CallOptions,
): Promise<Ingress> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedIngressStatus}. */
export interface ReplaceNamespacedIngressStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Ingress. */
  name: string;
  body: Ingress;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceExtensionsV1beta1NamespacedIngressStatus",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified Ingress.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedIngressStatus(
  client: Client,
  params: ReplaceNamespacedIngressStatusParams,
  options?: CallOptions,
): Promise<Ingress> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedIngressStatus}. */
export interface PatchNamespacedIngressStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Ingress. */
  name: string;
  body: JsonPatch | MergePatch<Ingress> | StrategicMergePatch<Ingress>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchExtensionsV1beta1NamespacedIngressStatus",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified Ingress.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/ingresses/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedIngressStatus(
  client: Client,
  params: PatchNamespacedIngressStatusParams,
  options?: CallOptions,
): Promise<Ingress> {
  return client.call(patchStatus, params, options);
}
