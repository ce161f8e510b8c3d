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
import type { DeleteOptions, Event, EventList } from "./models.js";

/** Parameters of {@link listEventForAllNamespaces}. */
export interface ListEventForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchEventForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1EventForAllNamespaces",
  method: "GET",
  path: "/api/v1/events",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Event.
 *
 * `GET /api/v1/events`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listEventForAllNamespaces(
  client: Client,
  params?: ListEventForAllNamespacesParams,
  options?: CallOptions,
): Promise<EventList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Event.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/events`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchEventForAllNamespaces(
  client: Client,
  params?: ListEventForAllNamespacesParams,
  options?: WatchOptions<Event>,
): AsyncIterable<WatchEvent<Event>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link listNamespacedEvent}. */
export interface ListNamespacedEventParams {
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
  /** Not a parameter: call {@link watchNamespacedEvent} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedEvent",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/events",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Event.
 *
 * `GET /api/v1/namespaces/{namespace}/events`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedEvent(
  client: Client,
  params: ListNamespacedEventParams,
  options?: CallOptions,
): Promise<EventList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Event.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/events`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedEvent(
  client: Client,
  params: ListNamespacedEventParams,
  options?: WatchOptions<Event>,
): AsyncIterable<WatchEvent<Event>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedEvent}. */
export interface CreateNamespacedEventParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Event;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedEvent",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/events",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create an Event.
 *
 * `POST /api/v1/namespaces/{namespace}/events`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedEvent(
  client: Client,
  params: CreateNamespacedEventParams,
  options?: CallOptions,
): Promise<Event> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedEvent}. */
export interface DeleteCollectionNamespacedEventParams {
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
  id: "deleteCoreV1CollectionNamespacedEvent",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/events",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Event.
 *
 * `DELETE /api/v1/namespaces/{namespace}/events`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedEvent(
  client: Client,
  params: DeleteCollectionNamespacedEventParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedEvent}. */
export interface ReadNamespacedEventParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Event. */
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
  id: "readCoreV1NamespacedEvent",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/events/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Event.
 *
 * `GET /api/v1/namespaces/{namespace}/events/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedEvent(
  client: Client,
  params: ReadNamespacedEventParams,
  options?: CallOptions,
): Promise<Event> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedEvent}. */
export interface ReplaceNamespacedEventParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Event. */
  name: string;
  body: Event;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedEvent",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/events/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Event.
 *
 * `PUT /api/v1/namespaces/{namespace}/events/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedEvent(
  client: Client,
  params: ReplaceNamespacedEventParams,
  options?: CallOptions,
): Promise<Event> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedEvent}. */
export interface DeleteNamespacedEventParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Event. */
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
  id: "deleteCoreV1NamespacedEvent",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/events/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete an Event.
 *
 * `DELETE /api/v1/namespaces/{namespace}/events/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedEvent(
  client: Client,
  params: DeleteNamespacedEventParams,
  options?: CallOptions,
): Promise<Event | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedEvent}. */
export interface PatchNamespacedEventParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Event. */
  name: string;
  body: JsonPatch | MergePatch<Event> | StrategicMergePatch<Event>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedEvent",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/events/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Event.
 *
 * `PATCH /api/v1/namespaces/{namespace}/events/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedEvent(
  client: Client,
  params: PatchNamespacedEventParams,
  options?: CallOptions,
): Promise<Event> {
  return client.call(patch, params, options);
}
