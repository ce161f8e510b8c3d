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
import type { ThirdPartyResource, ThirdPartyResourceList } from "./models.js";

/** Parameters of {@link listThirdPartyResource}. */
export interface ListThirdPartyResourceParams {
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
  /** Not a parameter: call {@link watchThirdPartyResource} instead. */
  watch?: never;
}

const list = {
  id: "listExtensionsV1beta1ThirdPartyResource",
  method: "GET",
  path: "/apis/extensions/v1beta1/thirdpartyresources",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind ThirdPartyResource.
 *
 * `GET /apis/extensions/v1beta1/thirdpartyresources`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listThirdPartyResource(
  client: Client,
  params?: ListThirdPartyResourceParams,
  options?: CallOptions,
): Promise<ThirdPartyResourceList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind ThirdPartyResource.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /apis/extensions/v1beta1/thirdpartyresources`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchThirdPartyResource(
  client: Client,
  params?: ListThirdPartyResourceParams,
  options?: WatchOptions<ThirdPartyResource>,
): AsyncIterable<WatchEvent<ThirdPartyResource>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createThirdPartyResource}. */
export interface CreateThirdPartyResourceParams {
  body: ThirdPartyResource;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createExtensionsV1beta1ThirdPartyResource",
  method: "POST",
  path: "/apis/extensions/v1beta1/thirdpartyresources",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a ThirdPartyResource.
 *
 * `POST /apis/extensions/v1beta1/thirdpartyresources`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createThirdPartyResource(
  client: Client,
  params: CreateThirdPartyResourceParams,
  options?: CallOptions,
): Promise<ThirdPartyResource> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionThirdPartyResource}. */
export interface DeleteCollectionThirdPartyResourceParams {
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
  id: "deleteExtensionsV1beta1CollectionThirdPartyResource",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/thirdpartyresources",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of ThirdPartyResource.
 *
 * `DELETE /apis/extensions/v1beta1/thirdpartyresources`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionThirdPartyResource(
  client: Client,
  params?: DeleteCollectionThirdPartyResourceParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readThirdPartyResource}. */
export interface ReadThirdPartyResourceParams {
  /** Name of the ThirdPartyResource. */
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
  id: "readExtensionsV1beta1ThirdPartyResource",
  method: "GET",
  path: "/apis/extensions/v1beta1/thirdpartyresources/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified ThirdPartyResource.
 *
 * `GET /apis/extensions/v1beta1/thirdpartyresources/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readThirdPartyResource(
  client: Client,
  params: ReadThirdPartyResourceParams,
  options?: CallOptions,
): Promise<ThirdPartyResource> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceThirdPartyResource}. */
export interface ReplaceThirdPartyResourceParams {
  /** Name of the ThirdPartyResource. */
  name: string;
  body: ThirdPartyResource;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceExtensionsV1beta1ThirdPartyResource",
  method: "PUT",
  path: "/apis/extensions/v1beta1/thirdpartyresources/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified ThirdPartyResource.
 *
 * `PUT /apis/extensions/v1beta1/thirdpartyresources/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceThirdPartyResource(
  client: Client,
  params: ReplaceThirdPartyResourceParams,
  options?: CallOptions,
): Promise<ThirdPartyResource> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteThirdPartyResource}. */
export interface DeleteThirdPartyResourceParams {
  /** Name of the ThirdPartyResource. */
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
  id: "deleteExtensionsV1beta1ThirdPartyResource",
  method: "DELETE",
  path: "/apis/extensions/v1beta1/thirdpartyresources/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a ThirdPartyResource.
 *
 * `DELETE /apis/extensions/v1beta1/thirdpartyresources/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteThirdPartyResource(
  client: Client,
  params: DeleteThirdPartyResourceParams,
  options?: CallOptions,
): Promise<ThirdPartyResource | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchThirdPartyResource}. */
export interface PatchThirdPartyResourceParams {
  /** Name of the ThirdPartyResource. */
  name: string;
  body: JsonPatch | MergePatch<ThirdPartyResource> | StrategicMergePatch<ThirdPartyResource>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchExtensionsV1beta1ThirdPartyResource",
  method: "PATCH",
  path: "/apis/extensions/v1beta1/thirdpartyresources/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified ThirdPartyResource.
 *
 * `PATCH /apis/extensions/v1beta1/thirdpartyresources/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchThirdPartyResource(
  client: Client,
  params: PatchThirdPartyResourceParams,
  options?: CallOptions,
): Promise<ThirdPartyResource> {
  return client.call(patch, params, options);
}
