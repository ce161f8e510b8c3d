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
import type { DeleteOptions, PodTemplate, PodTemplateList } from "./models.js";

/** Parameters of {@link listNamespacedPodTemplate}. */
export interface ListNamespacedPodTemplateParams {
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
  /** Not a parameter: call {@link watchNamespacedPodTemplate} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedPodTemplate",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/podtemplates",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind PodTemplate.
 *
 * `GET /api/v1/namespaces/{namespace}/podtemplates`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedPodTemplate(
  client: Client,
  params: ListNamespacedPodTemplateParams,
  options?: CallOptions,
): Promise<PodTemplateList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind PodTemplate.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/podtemplates`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedPodTemplate(
  client: Client,
  params: ListNamespacedPodTemplateParams,
  options?: WatchOptions<PodTemplate>,
): AsyncIterable<WatchEvent<PodTemplate>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedPodTemplate}. */
export interface CreateNamespacedPodTemplateParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: PodTemplate;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedPodTemplate",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/podtemplates",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a PodTemplate.
 *
 * `POST /api/v1/namespaces/{namespace}/podtemplates`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedPodTemplate(
  client: Client,
  params: CreateNamespacedPodTemplateParams,
  options?: CallOptions,
): Promise<PodTemplate> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedPodTemplate}. */
export interface DeleteCollectionNamespacedPodTemplateParams {
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
  id: "deleteCoreV1CollectionNamespacedPodTemplate",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/podtemplates",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of PodTemplate.
 *
 * `DELETE /api/v1/namespaces/{namespace}/podtemplates`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedPodTemplate(
  client: Client,
  params: DeleteCollectionNamespacedPodTemplateParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedPodTemplate}. */
export interface ReadNamespacedPodTemplateParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodTemplate. */
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
  id: "readCoreV1NamespacedPodTemplate",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/podtemplates/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified PodTemplate.
 *
 * `GET /api/v1/namespaces/{namespace}/podtemplates/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPodTemplate(
  client: Client,
  params: ReadNamespacedPodTemplateParams,
  options?: CallOptions,
): Promise<PodTemplate> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedPodTemplate}. */
export interface ReplaceNamespacedPodTemplateParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodTemplate. */
  name: string;
  body: PodTemplate;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedPodTemplate",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/podtemplates/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified PodTemplate.
 *
 * `PUT /api/v1/namespaces/{namespace}/podtemplates/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedPodTemplate(
  client: Client,
  params: ReplaceNamespacedPodTemplateParams,
  options?: CallOptions,
): Promise<PodTemplate> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedPodTemplate}. */
export interface DeleteNamespacedPodTemplateParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodTemplate. */
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
  id: "deleteCoreV1NamespacedPodTemplate",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/podtemplates/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a PodTemplate.
 *
 * `DELETE /api/v1/namespaces/{namespace}/podtemplates/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedPodTemplate(
  client: Client,
  params: DeleteNamespacedPodTemplateParams,
  options?: CallOptions,
): Promise<PodTemplate | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedPodTemplate}. */
export interface PatchNamespacedPodTemplateParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the PodTemplate. */
  name: string;
  body: JsonPatch | MergePatch<PodTemplate> | StrategicMergePatch<PodTemplate>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedPodTemplate",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/podtemplates/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified PodTemplate.
 *
 * `PATCH /api/v1/namespaces/{namespace}/podtemplates/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedPodTemplate(
  client: Client,
  params: PatchNamespacedPodTemplateParams,
  options?: CallOptions,
): Promise<PodTemplate> {
  return client.call(patch, params, options);
}

/** Parameters of {@link listPodTemplateForAllNamespaces}. */
export interface ListPodTemplateForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchPodTemplateForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1PodTemplateForAllNamespaces",
  method: "GET",
  path: "/api/v1/podtemplates",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind PodTemplate.
 *
 * `GET /api/v1/podtemplates`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listPodTemplateForAllNamespaces(
  client: Client,
  params?: ListPodTemplateForAllNamespacesParams,
  options?: CallOptions,
): Promise<PodTemplateList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind PodTemplate.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/podtemplates`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchPodTemplateForAllNamespaces(
  client: Client,
  params?: ListPodTemplateForAllNamespacesParams,
  options?: WatchOptions<PodTemplate>,
): AsyncIterable<WatchEvent<PodTemplate>> {
  return watch(client, listForAllNamespaces, params, options);
}
