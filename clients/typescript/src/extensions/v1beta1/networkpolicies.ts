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
import type { NetworkPolicy, NetworkPolicyList } from "./models.js";

/** Parameters of {@link listNamespacedNetworkPolicy}. */
export interface ListNamespacedNetworkPolicyParams {
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
  /** Not a parameter: call {@link watchNamespacedNetworkPolicy} instead. */
  watch?: never;
}

const list = {
  id: "listExtensionsV1beta1NamespacedNetworkPolicy",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind NetworkPolicy.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedNetworkPolicy(
  client: Client,
  params: ListNamespacedNetworkPolicyParams,
  options?: CallOptions,
): Promise<NetworkPolicyList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind NetworkPolicy.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedNetworkPolicy(
  client: Client,
  params: ListNamespacedNetworkPolicyParams,
  options?: WatchOptions<NetworkPolicy>,
): AsyncIterable<WatchEvent<NetworkPolicy>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedNetworkPolicy}. */
export interface CreateNamespacedNetworkPolicyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: NetworkPolicy;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createExtensionsV1beta1NamespacedNetworkPolicy",
  method: "POST",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a NetworkPolicy.
 *
 * `POST /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedNetworkPolicy(
  client: Client,
  params: CreateNamespacedNetworkPolicyParams,
  options?: CallOptions,
): Promise<NetworkPolicy> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedNetworkPolicy}. */
export interface DeleteCollectionNamespacedNetworkPolicyParams {
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
  id: "deleteExtensionsV1beta1CollectionNamespacedNetworkPolicy",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of NetworkPolicy.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedNetworkPolicy(
  client: Client,
  params: DeleteCollectionNamespacedNetworkPolicyParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedNetworkPolicy}. */
export interface ReadNamespacedNetworkPolicyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the NetworkPolicy. */
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
  id: "readExtensionsV1beta1NamespacedNetworkPolicy",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified NetworkPolicy.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedNetworkPolicy(
  client: Client,
  params: ReadNamespacedNetworkPolicyParams,
  options?: CallOptions,
): Promise<NetworkPolicy> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedNetworkPolicy}. */
export interface ReplaceNamespacedNetworkPolicyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the NetworkPolicy. */
  name: string;
  body: NetworkPolicy;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceExtensionsV1beta1NamespacedNetworkPolicy",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified NetworkPolicy.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedNetworkPolicy(
  client: Client,
  params: ReplaceNamespacedNetworkPolicyParams,
  options?: CallOptions,
): Promise<NetworkPolicy> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedNetworkPolicy}. */
export interface DeleteNamespacedNetworkPolicyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the NetworkPolicy. */
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
  id: "deleteExtensionsV1beta1NamespacedNetworkPolicy",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a NetworkPolicy.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedNetworkPolicy(
  client: Client,
  params: DeleteNamespacedNetworkPolicyParams,
  options?: CallOptions,
): Promise<NetworkPolicy | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedNetworkPolicy}. */
export interface PatchNamespacedNetworkPolicyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the NetworkPolicy. */
  name: string;
  body: JsonPatch | MergePatch<NetworkPolicy> | StrategicMergePatch<NetworkPolicy>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchExtensionsV1beta1NamespacedNetworkPolicy",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified NetworkPolicy.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/networkpolicies/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedNetworkPolicy(
  client: Client,
  params: PatchNamespacedNetworkPolicyParams,
  options?: CallOptions,
): Promise<NetworkPolicy> {
  return client.call(patch, params, options);
}

/** Parameters of {@link listNetworkPolicyForAllNamespaces}. */
export interface ListNetworkPolicyForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchNetworkPolicyForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listExtensionsV1beta1NetworkPolicyForAllNamespaces",
  method: "GET",
  path: "/apis/extensions/v1beta1/networkpolicies",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind NetworkPolicy.
 *
 * `GET /apis/extensions/v1beta1/networkpolicies`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNetworkPolicyForAllNamespaces(
  client: Client,
  params?: ListNetworkPolicyForAllNamespacesParams,
  options?: CallOptions,
): Promise<NetworkPolicyList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind NetworkPolicy.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/networkpolicies`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNetworkPolicyForAllNamespaces(
  client: Client,
  params?: ListNetworkPolicyForAllNamespacesParams,
  options?: WatchOptions<NetworkPolicy>,
): AsyncIterable<WatchEvent<NetworkPolicy>> {
  return watch(client, listForAllNamespaces, params, options);
}
