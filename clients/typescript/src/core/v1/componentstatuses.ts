import type { CallOptions, Client, Operation } from "../../runtime/index.js";
import type { WatchEvent, WatchOptions } from "../../runtime/kubernetes/index.js";
import { watch } from "../../runtime/kubernetes/watch.js";
import type { ComponentStatus, ComponentStatusList } from "./models.js";

/** Parameters of {@link listComponentStatus}. */
export interface ListComponentStatusParams {
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
  /** Not a parameter: call {@link watchComponentStatus} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1ComponentStatus",
  method: "GET",
  path: "/api/v1/componentstatuses",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List objects of kind ComponentStatus.
 *
 * `GET /api/v1/componentstatuses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listComponentStatus(
  client: Client,
  params?: ListComponentStatusParams,
  options?: CallOptions,
): Promise<ComponentStatusList> {
  return client.call(list, params, options);
}

/**
 * List objects of kind ComponentStatus.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/componentstatuses`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchComponentStatus(
  client: Client,
  params?: ListComponentStatusParams,
  options?: WatchOptions<ComponentStatus>,
): AsyncIterable<WatchEvent<ComponentStatus>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link readComponentStatus}. */
export interface ReadComponentStatusParams {
  /** Name of the ComponentStatus. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const read = {
  id: "readCoreV1ComponentStatus",
  method: "GET",
  path: "/api/v1/componentstatuses/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read the specified ComponentStatus.
 *
 * `GET /api/v1/componentstatuses/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readComponentStatus(
  client: Client,
  params: ReadComponentStatusParams,
  options?: CallOptions,
): Promise<ComponentStatus> {
  return client.call(read, params, options);
}
