import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { JsonPatch, MergePatch, StrategicMergePatch } from "../../runtime/kubernetes/index.js";
import type { Scale } from "./models.js";

/** Parameters of {@link readNamespacedReplicationcontrollersScale}. */
export interface ReadNamespacedReplicationcontrollersScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readNamespacedReplicationcontrollersScaleOperation = {
  id: "readExtensionsV1beta1NamespacedReplicationcontrollersScale",
  method: "GET",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read scale of the specified Scale.
 *
 * `GET /apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedReplicationcontrollersScale(
  client: Client,
  params: ReadNamespacedReplicationcontrollersScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(readNamespacedReplicationcontrollersScaleOperation, params, options);
}

/** Parameters of {@link replaceNamespacedReplicationcontrollersScale}. */
export interface ReplaceNamespacedReplicationcontrollersScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: Scale;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceNamespacedReplicationcontrollersScaleOperation = {
  id: "replaceExtensionsV1beta1NamespacedReplicationcontrollersScale",
  method: "PUT",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace scale of the specified Scale.
 *
 * `PUT /apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedReplicationcontrollersScale(
  client: Client,
  params: ReplaceNamespacedReplicationcontrollersScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(replaceNamespacedReplicationcontrollersScaleOperation, params, options);
}

/** Parameters of {@link patchNamespacedReplicationcontrollersScale}. */
export interface PatchNamespacedReplicationcontrollersScaleParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Scale. */
  name: string;
  body: JsonPatch | MergePatch<Scale> | StrategicMergePatch<Scale>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchNamespacedReplicationcontrollersScaleOperation = {
  id: "patchExtensionsV1beta1NamespacedReplicationcontrollersScale",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update scale of the specified Scale.
 *
 * `PATCH /apis/extensions/v1beta1/namespaces/{namespace}/replicationcontrollers/{name}/scale`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedReplicationcontrollersScale(
  client: Client,
  params: PatchNamespacedReplicationcontrollersScaleParams,
  options?: CallOptions,
): Promise<Scale> {
  return client.call(patchNamespacedReplicationcontrollersScaleOperation, params, options);
}
