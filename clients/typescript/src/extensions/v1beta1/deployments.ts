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
import type { Deployment, DeploymentList, DeploymentRollback, Scale } from "./models.js";

/** Parameters of {@link listDeploymentForAllNamespaces}. */
export interface ListDeploymentForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchDeploymentForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listExtensionsV1beta1DeploymentForAllNamespaces",
  method: "GET",
  path: "/apis/extensions/v1beta1/deployments",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Deployment.
 *
 * `GET /apis/extensions/v1beta1/deployments`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listDeploymentForAllNamespaces(
  client: Client,
  params?: ListDeploymentForAllNamespacesParams,
  options?: CallOptions,
): Promise<DeploymentList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Deployment.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/deployments`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchDeploymentForAllNamespaces(
  client: Client,
  params?: ListDeploymentForAllNamespacesParams,
  options?: WatchOptions<Deployment>,
): AsyncIterable<WatchEvent<Deployment>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedDeployment}. */
export interface ListNamespacedDeploymentParams {
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
  /** Not a parameter: call {@link watchNamespacedDeployment} instead. */
  watch?: never;
}

const list = {
  id: "listExtensionsV1beta1NamespacedDeployment",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Deployment.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedDeployment(
  client: Client,
  params: ListNamespacedDeploymentParams,
  options?: CallOptions,
): Promise<DeploymentList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Deployment.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedDeployment(
  client: Client,
  params: ListNamespacedDeploymentParams,
  options?: WatchOptions<Deployment>,
): AsyncIterable<WatchEvent<Deployment>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedDeployment}. */
export interface CreateNamespacedDeploymentParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Deployment;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createExtensionsV1beta1NamespacedDeployment",
  method: "POST",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Deployment.
 *
 * `POST /apis/extensions/v1beta1/namespaces/{namespace}/deployments`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedDeployment(
  client: Client,
  params: CreateNamespacedDeploymentParams,
  options?: CallOptions,
): Promise<Deployment> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedDeployment}. */
export interface DeleteCollectionNamespacedDeploymentParams {
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
  id: "deleteExtensionsV1beta1CollectionNamespacedDeployment",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Deployment.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/deployments`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedDeployment(
  client: Client,
  params: DeleteCollectionNamespacedDeploymentParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedDeployment}. */
export interface ReadNamespacedDeploymentParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Deployment. */
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
  id: "readExtensionsV1beta1NamespacedDeployment",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Deployment.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedDeployment(
  client: Client,
  params: ReadNamespacedDeploymentParams,
  options?: CallOptions,
): Promise<Deployment> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedDeployment}. */
export interface ReplaceNamespacedDeploymentParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Deployment. */
  name: string;
  body: Deployment;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceExtensionsV1beta1NamespacedDeployment",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Deployment.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedDeployment(
  client: Client,
  params: ReplaceNamespacedDeploymentParams,
  options?: CallOptions,
): Promise<Deployment> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedDeployment}. */
export interface DeleteNamespacedDeploymentParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Deployment. */
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
  id: "deleteExtensionsV1beta1NamespacedDeployment",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a Deployment.
 *
 * `DELETE /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedDeployment(
  client: Client,
  params: DeleteNamespacedDeploymentParams,
  options?: CallOptions,
): Promise<Deployment | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedDeployment}. */
export interface PatchNamespacedDeploymentParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Deployment. */
  name: string;
  body: JsonPatch | MergePatch<Deployment> | StrategicMergePatch<Deployment>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchExtensionsV1beta1NamespacedDeployment",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Deployment.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedDeployment(
  client: Client,
  params: PatchNamespacedDeploymentParams,
  options?: CallOptions,
): Promise<Deployment> {
  return client.call(patch, params, options);
}

/** Parameters of {@link createNamespacedDeploymentRollbackRollback}. */
export interface CreateNamespacedDeploymentRollbackRollbackParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the DeploymentRollback. */
  name: string;
  body: DeploymentRollback;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const createRollbackRollback = {
  id: "createExtensionsV1beta1NamespacedDeploymentRollbackRollback",
  method: "POST",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/rollback",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create rollback of a DeploymentRollback.
 *
 * `POST /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/rollback`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedDeploymentRollbackRollback(
  client: Client,
  params: CreateNamespacedDeploymentRollbackRollbackParams,
  options?: CallOptions,
): Promise<DeploymentRollback> {
  return client.call(createRollbackRollback, params, options);
}

/** Parameters of {@link readNamespacedDeploymentsScale}. */
export interface ReadNamespacedDeploymentsScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readsScale = {
  id: "readExtensionsV1beta1NamespacedDeploymentsScale",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read scale of the specified Scale.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedDeploymentsScale(
  client: Client,
  params: ReadNamespacedDeploymentsScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(readsScale, params, options);
}

/** Parameters of {@link replaceNamespacedDeploymentsScale}. */
export interface ReplaceNamespacedDeploymentsScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: Scale;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replacesScale = {
  id: "replaceExtensionsV1beta1NamespacedDeploymentsScale",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace scale of the specified Scale.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedDeploymentsScale(
  client: Client,
  params: ReplaceNamespacedDeploymentsScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(replacesScale, params, options);
}

/** Parameters of {@link patchNamespacedDeploymentsScale}. */
export interface PatchNamespacedDeploymentsScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: JsonPatch | MergePatch<Scale> | StrategicMergePatch<Scale>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchsScale = {
  id: "patchExtensionsV1beta1NamespacedDeploymentsScale",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update scale of the specified Scale.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedDeploymentsScale(
  client: Client,
  params: PatchNamespacedDeploymentsScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(patchsScale, params, options);
}

/** Parameters of {@link readNamespacedDeploymentStatus}. */
export interface ReadNamespacedDeploymentStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Deployment. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readExtensionsV1beta1NamespacedDeploymentStatus",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified Deployment.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedDeploymentStatus(
  client: Client,
  params: ReadNamespacedDeploymentStatusParams,
  options?: CallOptions,
): Promise<Deployment> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedDeploymentStatus}. */
export interface ReplaceNamespacedDeploymentStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Deployment. */
  name: string;
  body: Deployment;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceExtensionsV1beta1NamespacedDeploymentStatus",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified Deployment.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedDeploymentStatus(
  client: Client,
  params: ReplaceNamespacedDeploymentStatusParams,
  options?: CallOptions,
): Promise<Deployment> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedDeploymentStatus}. */
export interface PatchNamespacedDeploymentStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Deployment. */
  name: string;
  body: JsonPatch | MergePatch<Deployment> | StrategicMergePatch<Deployment>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchExtensionsV1beta1NamespacedDeploymentStatus",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified Deployment.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/deployments/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedDeploymentStatus(
  client: Client,
  params: PatchNamespacedDeploymentStatusParams,
  options?: CallOptions,
): Promise<Deployment> {
  return client.call(patchStatus, params, options);
}
