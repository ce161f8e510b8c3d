import type { BinaryBody, CallOptions, Client, ConnectOptions, Operation } from "../../runtime/index.js";
import { attach } from "../../runtime/kubernetes/attach.js";
import { exec } from "../../runtime/kubernetes/exec.js";
import { followLog } from "../../runtime/kubernetes/follow-log.js";
import type {
  ExecSession,
  JsonPatch,
  MergePatch,
  PortForwardOptions,
  PortForwardSession,
  StrategicMergePatch,
  WatchEvent,
  WatchOptions,
} from "../../runtime/kubernetes/index.js";
import { portForward } from "../../runtime/kubernetes/port-forward.js";
import { readLogText } from "../../runtime/kubernetes/read-log-text.js";
import { watch } from "../../runtime/kubernetes/watch.js";
import type { Status } from "../../unversioned/models.js";
import type { Binding, DeleteOptions, Eviction, Pod, PodList } from "./models.js";

/** Parameters of {@link listNamespacedPod}. */
export interface ListNamespacedPodParams {
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
  /** Not a parameter: call {@link watchNamespacedPod} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedPod",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedPod(
  client: Client,
  params: ListNamespacedPodParams,
  options?: CallOptions,
): Promise<PodList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Pod.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/pods`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedPod(
  client: Client,
  params: ListNamespacedPodParams,
  options?: WatchOptions<Pod>,
): AsyncIterable<WatchEvent<Pod>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedPod}. */
export interface CreateNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Pod;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedPod",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/pods",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Pod.
 *
 * `POST /api/v1/namespaces/{namespace}/pods`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedPod(
  client: Client,
  params: CreateNamespacedPodParams,
  options?: CallOptions,
): Promise<Pod> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNamespacedPod}. */
export interface DeleteCollectionNamespacedPodParams {
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
  id: "deleteCoreV1CollectionNamespacedPod",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/pods",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Pod.
 *
 * `DELETE /api/v1/namespaces/{namespace}/pods`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNamespacedPod(
  client: Client,
  params: DeleteCollectionNamespacedPodParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNamespacedPod}. */
export interface ReadNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
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
  id: "readCoreV1NamespacedPod",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPod(
  client: Client,
  params: ReadNamespacedPodParams,
  options?: CallOptions,
): Promise<Pod> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedPod}. */
export interface ReplaceNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  body: Pod;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedPod",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/pods/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Pod.
 *
 * `PUT /api/v1/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedPod(
  client: Client,
  params: ReplaceNamespacedPodParams,
  options?: CallOptions,
): Promise<Pod> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedPod}. */
export interface DeleteNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
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
  id: "deleteCoreV1NamespacedPod",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/pods/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a Pod.
 *
 * `DELETE /api/v1/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedPod(
  client: Client,
  params: DeleteNamespacedPodParams,
  options?: CallOptions,
): Promise<Pod | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedPod}. */
export interface PatchNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  body: JsonPatch | MergePatch<Pod> | StrategicMergePatch<Pod>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedPod",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/pods/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Pod.
 *
 * `PATCH /api/v1/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedPod(
  client: Client,
  params: PatchNamespacedPodParams,
  options?: CallOptions,
): Promise<Pod> {
  return client.call(patch, params, options);
}

/** Parameters of {@link attachNamespacedPod}. */
export interface AttachNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Container to attach to. May be left out if the pod has only one. */
  container?: string;
  /**
   * Sends the standard error of the process to the client. On by default; switch it off with `tty`, where both outputs
   * are merged.
   */
  stderr?: boolean;
  /** Forwards the client's input to the process. Off by default; requires a container with `stdin` enabled. */
  stdin?: boolean;
  /** Sends the standard output of the process to the client. On by default. */
  stdout?: boolean;
  /** Treats the session as a terminal, provided the container was started with one. Off by default. */
  tty?: boolean;
}

const attachNamespacedPodOperation = {
  id: "connectCoreV1GetNamespacedPodAttach",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/attach",
  query: ["container", "stderr", "stdin", "stdout", "tty"],
} as const satisfies Operation;

/**
 * Connect GET requests to attach of Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/attach`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function attachNamespacedPod(
  client: Client,
  params: AttachNamespacedPodParams,
  options?: ConnectOptions,
): Promise<ExecSession> {
  return attach(client, attachNamespacedPodOperation, params, options);
}

/** Parameters of {@link createNamespacedBindingBinding}. */
export interface CreateNamespacedBindingBindingParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Binding. */
  name: string;
  body: Binding;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const createNamespacedBindingBindingOperation = {
  id: "createCoreV1NamespacedBindingBinding",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/binding",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create binding of a Binding.
 *
 * `POST /api/v1/namespaces/{namespace}/pods/{name}/binding`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedBindingBinding(
  client: Client,
  params: CreateNamespacedBindingBindingParams,
  options?: CallOptions,
): Promise<Binding> {
  return client.call(createNamespacedBindingBindingOperation, params, options);
}

/** Parameters of {@link createNamespacedEvictionEviction}. */
export interface CreateNamespacedEvictionEvictionParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Eviction. */
  name: string;
  body: Eviction;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const createNamespacedEvictionEvictionOperation = {
  id: "createCoreV1NamespacedEvictionEviction",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/eviction",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create eviction of an Eviction.
 *
 * `POST /api/v1/namespaces/{namespace}/pods/{name}/eviction`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedEvictionEviction(
  client: Client,
  params: CreateNamespacedEvictionEvictionParams,
  options?: CallOptions,
): Promise<Eviction> {
  return client.call(createNamespacedEvictionEvictionOperation, params, options);
}

/** Parameters of {@link execNamespacedPod}. */
export interface ExecNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /**
   * Program and arguments, one `command` parameter per word. No shell is involved, so name one explicitly if you need
   * its syntax.
   */
  command?: string | string[];
  /** Container to run the command in. May be left out if the pod has only one. */
  container?: string;
  /**
   * Sends the standard error of the command to the client. On by default; switch it off with `tty`, where both outputs
   * are merged.
   */
  stderr?: boolean;
  /** Forwards the client's input to the command. Off by default. */
  stdin?: boolean;
  /** Sends the standard output of the command to the client. On by default. */
  stdout?: boolean;
  /** Allocates a terminal for the command, as interactive shells need. Off by default. */
  tty?: boolean;
}

const execNamespacedPodOperation = {
  id: "connectCoreV1GetNamespacedPodExec",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/exec",
  query: ["command", "container", "stderr", "stdin", "stdout", "tty"],
} as const satisfies Operation;

/**
 * Connect GET requests to exec of Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/exec`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function execNamespacedPod(
  client: Client,
  params: ExecNamespacedPodParams,
  options?: ConnectOptions,
): Promise<ExecSession> {
  return exec(client, execNamespacedPodOperation, params, options);
}

/** Parameters of {@link readNamespacedPodLog}. */
export interface ReadNamespacedPodLogParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Container whose log is wanted. May be left out only if the pod has a single container. */
  container?: string;
  /** Stops after this many bytes, possibly in mid-line. Must be positive; unlimited when left out. */
  limitBytes?: number;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
  /**
   * Reads the log of the terminated former instance of the container instead of the running one, useful after a crash.
   * Off by default.
   */
  previous?: boolean;
  /** Limits output to the last so many seconds. Must be positive and excludes `sinceTime`. */
  sinceSeconds?: number;
  /** Limits output to lines written at or after this RFC 3339 timestamp. Excludes `sinceSeconds`. */
  sinceTime?: string;
  /**
   * Sends only this many lines from the end. By default, output starts at the beginning, or where a `since` parameter
   * says.
   */
  tailLines?: number;
  /** Puts an RFC 3339 timestamp in front of each line. Off by default. */
  timestamps?: boolean;
  /** Not a parameter: call {@link followNamespacedPodLog} instead. */
  follow?: never;
}

const readLog = {
  id: "readCoreV1NamespacedPodLog",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/log",
  query: ["container", "limitBytes", "pretty", "previous", "sinceSeconds", "sinceTime", "tailLines", "timestamps"],
  produces: ["text/plain", "application/yaml"],
  response: "text",
} as const satisfies Operation;

/**
 * Read log of the specified Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/log`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPodLog(
  client: Client,
  params: ReadNamespacedPodLogParams,
  options?: CallOptions,
): Promise<string> {
  return readLogText(client, readLog, params, options);
}

/**
 * Read log of the specified Pod.
 *
 * Follows the log, line by line.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/log`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function followNamespacedPodLog(
  client: Client,
  params: ReadNamespacedPodLogParams,
  options?: CallOptions,
): AsyncIterable<string> {
  return followLog(client, readLog, params, options);
}

/** Parameters of {@link portForwardNamespacedPod}. */
export interface PortForwardNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
}

const portForwardNamespacedPodOperation = {
  id: "connectCoreV1GetNamespacedPodPortforward",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/portforward",
} as const satisfies Operation;

/**
 * Connect GET requests to portforward of Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/portforward`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function portForwardNamespacedPod(
  client: Client,
  params: PortForwardNamespacedPodParams,
  options?: PortForwardOptions,
): Promise<PortForwardSession> {
  return portForward(client, portForwardNamespacedPodOperation, params, options);
}

/** Parameters of {@link connectGetNamespacedPodProxy}. */
export interface ConnectGetNamespacedPodProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  path?: string;
}

const connectGetProxy = {
  id: "connectCoreV1GetNamespacedPodProxy",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect GET requests to proxy of Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectGetNamespacedPodProxy(
  client: Client,
  params: ConnectGetNamespacedPodProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectGetProxy, params, options);
}

/** Parameters of {@link connectPutNamespacedPodProxy}. */
export interface ConnectPutNamespacedPodProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  path?: string;
}

const connectPutProxy = {
  id: "connectCoreV1PutNamespacedPodProxy",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect PUT requests to proxy of Pod.
 *
 * `PUT /api/v1/namespaces/{namespace}/pods/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPutNamespacedPodProxy(
  client: Client,
  params: ConnectPutNamespacedPodProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPutProxy, params, options);
}

/** Parameters of {@link connectPostNamespacedPodProxy}. */
export interface ConnectPostNamespacedPodProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  path?: string;
}

const connectPostProxy = {
  id: "connectCoreV1PostNamespacedPodProxy",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect POST requests to proxy of Pod.
 *
 * `POST /api/v1/namespaces/{namespace}/pods/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPostNamespacedPodProxy(
  client: Client,
  params: ConnectPostNamespacedPodProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPostProxy, params, options);
}

/** Parameters of {@link connectDeleteNamespacedPodProxy}. */
export interface ConnectDeleteNamespacedPodProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  path?: string;
}

const connectDeleteProxy = {
  id: "connectCoreV1DeleteNamespacedPodProxy",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect DELETE requests to proxy of Pod.
 *
 * `DELETE /api/v1/namespaces/{namespace}/pods/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectDeleteNamespacedPodProxy(
  client: Client,
  params: ConnectDeleteNamespacedPodProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectDeleteProxy, params, options);
}

/** Parameters of {@link connectOptionsNamespacedPodProxy}. */
export interface ConnectOptionsNamespacedPodProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  path?: string;
}

const connectOptionsProxy = {
  id: "connectCoreV1OptionsNamespacedPodProxy",
  method: "OPTIONS",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect OPTIONS requests to proxy of Pod.
 *
 * `OPTIONS /api/v1/namespaces/{namespace}/pods/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectOptionsNamespacedPodProxy(
  client: Client,
  params: ConnectOptionsNamespacedPodProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectOptionsProxy, params, options);
}

/** Parameters of {@link connectHeadNamespacedPodProxy}. */
export interface ConnectHeadNamespacedPodProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  path?: string;
}

const connectHeadProxy = {
  id: "connectCoreV1HeadNamespacedPodProxy",
  method: "HEAD",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy",
  query: ["path"],
  response: "none",
} as const satisfies Operation;

/**
 * Connect HEAD requests to proxy of Pod.
 *
 * `HEAD /api/v1/namespaces/{namespace}/pods/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectHeadNamespacedPodProxy(
  client: Client,
  params: ConnectHeadNamespacedPodProxyParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(connectHeadProxy, params, options);
}

/** Parameters of {@link connectGetNamespacedPodProxyWithPath}. */
export interface ConnectGetNamespacedPodProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  queryPath?: string;
}

const connectGetProxyWithPath = {
  id: "connectCoreV1GetNamespacedPodProxyWithPath",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect GET requests to proxy of Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectGetNamespacedPodProxyWithPath(
  client: Client,
  params: ConnectGetNamespacedPodProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectGetProxyWithPath, params, options);
}

/** Parameters of {@link connectPutNamespacedPodProxyWithPath}. */
export interface ConnectPutNamespacedPodProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  queryPath?: string;
}

const connectPutProxyWithPath = {
  id: "connectCoreV1PutNamespacedPodProxyWithPath",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect PUT requests to proxy of Pod.
 *
 * `PUT /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPutNamespacedPodProxyWithPath(
  client: Client,
  params: ConnectPutNamespacedPodProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPutProxyWithPath, params, options);
}

/** Parameters of {@link connectPostNamespacedPodProxyWithPath}. */
export interface ConnectPostNamespacedPodProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  queryPath?: string;
}

const connectPostProxyWithPath = {
  id: "connectCoreV1PostNamespacedPodProxyWithPath",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect POST requests to proxy of Pod.
 *
 * `POST /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPostNamespacedPodProxyWithPath(
  client: Client,
  params: ConnectPostNamespacedPodProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPostProxyWithPath, params, options);
}

/** Parameters of {@link connectDeleteNamespacedPodProxyWithPath}. */
export interface ConnectDeleteNamespacedPodProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  queryPath?: string;
}

const connectDeleteProxyWithPath = {
  id: "connectCoreV1DeleteNamespacedPodProxyWithPath",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect DELETE requests to proxy of Pod.
 *
 * `DELETE /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectDeleteNamespacedPodProxyWithPath(
  client: Client,
  params: ConnectDeleteNamespacedPodProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectDeleteProxyWithPath, params, options);
}

/** Parameters of {@link connectOptionsNamespacedPodProxyWithPath}. */
export interface ConnectOptionsNamespacedPodProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  queryPath?: string;
}

const connectOptionsProxyWithPath = {
  id: "connectCoreV1OptionsNamespacedPodProxyWithPath",
  method: "OPTIONS",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect OPTIONS requests to proxy of Pod.
 *
 * `OPTIONS /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectOptionsNamespacedPodProxyWithPath(
  client: Client,
  params: ConnectOptionsNamespacedPodProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectOptionsProxyWithPath, params, options);
}

/** Parameters of {@link connectHeadNamespacedPodProxyWithPath}. */
export interface ConnectHeadNamespacedPodProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the pod, such as `/status`; the root when left out. */
  queryPath?: string;
}

const connectHeadProxyWithPath = {
  id: "connectCoreV1HeadNamespacedPodProxyWithPath",
  method: "HEAD",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "none",
} as const satisfies Operation;

/**
 * Connect HEAD requests to proxy of Pod.
 *
 * `HEAD /api/v1/namespaces/{namespace}/pods/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectHeadNamespacedPodProxyWithPath(
  client: Client,
  params: ConnectHeadNamespacedPodProxyWithPathParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(connectHeadProxyWithPath, params, options);
}

/** Parameters of {@link readNamespacedPodStatus}. */
export interface ReadNamespacedPodStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1NamespacedPodStatus",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified Pod.
 *
 * `GET /api/v1/namespaces/{namespace}/pods/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedPodStatus(
  client: Client,
  params: ReadNamespacedPodStatusParams,
  options?: CallOptions,
): Promise<Pod> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedPodStatus}. */
export interface ReplaceNamespacedPodStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  body: Pod;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1NamespacedPodStatus",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified Pod.
 *
 * `PUT /api/v1/namespaces/{namespace}/pods/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedPodStatus(
  client: Client,
  params: ReplaceNamespacedPodStatusParams,
  options?: CallOptions,
): Promise<Pod> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedPodStatus}. */
export interface PatchNamespacedPodStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  body: JsonPatch | MergePatch<Pod> | StrategicMergePatch<Pod>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1NamespacedPodStatus",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/pods/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified Pod.
 *
 * `PATCH /api/v1/namespaces/{namespace}/pods/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedPodStatus(
  client: Client,
  params: PatchNamespacedPodStatusParams,
  options?: CallOptions,
): Promise<Pod> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link listPodForAllNamespaces}. */
export interface ListPodForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchPodForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1PodForAllNamespaces",
  method: "GET",
  path: "/api/v1/pods",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Pod.
 *
 * `GET /api/v1/pods`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listPodForAllNamespaces(
  client: Client,
  params?: ListPodForAllNamespacesParams,
  options?: CallOptions,
): Promise<PodList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Pod.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/pods`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchPodForAllNamespaces(
  client: Client,
  params?: ListPodForAllNamespacesParams,
  options?: WatchOptions<Pod>,
): AsyncIterable<WatchEvent<Pod>> {
  return watch(client, listForAllNamespaces, params, options);
}

/** Parameters of {@link proxyGETNamespacedPod}. */
export interface ProxyGETNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
}

const proxyGET = {
  id: "proxyCoreV1GETNamespacedPod",
  method: "GET",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy GET requests to Pod.
 *
 * `GET /api/v1/proxy/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyGETNamespacedPod(
  client: Client,
  params: ProxyGETNamespacedPodParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyGET, params, options);
}

/** Parameters of {@link proxyPUTNamespacedPod}. */
export interface ProxyPUTNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
}

const proxyPUT = {
  id: "proxyCoreV1PUTNamespacedPod",
  method: "PUT",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy PUT requests to Pod.
 *
 * `PUT /api/v1/proxy/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPUTNamespacedPod(
  client: Client,
  params: ProxyPUTNamespacedPodParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPUT, params, options);
}

/** Parameters of {@link proxyPOSTNamespacedPod}. */
export interface ProxyPOSTNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
}

const proxyPOST = {
  id: "proxyCoreV1POSTNamespacedPod",
  method: "POST",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy POST requests to Pod.
 *
 * `POST /api/v1/proxy/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPOSTNamespacedPod(
  client: Client,
  params: ProxyPOSTNamespacedPodParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPOST, params, options);
}

/** Parameters of {@link proxyDELETENamespacedPod}. */
export interface ProxyDELETENamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
}

const proxyDELETE = {
  id: "proxyCoreV1DELETENamespacedPod",
  method: "DELETE",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy DELETE requests to Pod.
 *
 * `DELETE /api/v1/proxy/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyDELETENamespacedPod(
  client: Client,
  params: ProxyDELETENamespacedPodParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyDELETE, params, options);
}

/** Parameters of {@link proxyOPTIONSNamespacedPod}. */
export interface ProxyOPTIONSNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
}

const proxyOPTIONS = {
  id: "proxyCoreV1OPTIONSNamespacedPod",
  method: "OPTIONS",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy OPTIONS requests to Pod.
 *
 * `OPTIONS /api/v1/proxy/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyOPTIONSNamespacedPod(
  client: Client,
  params: ProxyOPTIONSNamespacedPodParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyOPTIONS, params, options);
}

/** Parameters of {@link proxyHEADNamespacedPod}. */
export interface ProxyHEADNamespacedPodParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
}

const proxyHEAD = {
  id: "proxyCoreV1HEADNamespacedPod",
  method: "HEAD",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}",
  response: "none",
} as const satisfies Operation;

/**
 * Proxy HEAD requests to Pod.
 *
 * `HEAD /api/v1/proxy/namespaces/{namespace}/pods/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyHEADNamespacedPod(
  client: Client,
  params: ProxyHEADNamespacedPodParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(proxyHEAD, params, options);
}

/** Parameters of {@link proxyGETNamespacedPodWithPath}. */
export interface ProxyGETNamespacedPodWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyGETWithPath = {
  id: "proxyCoreV1GETNamespacedPodWithPath",
  method: "GET",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy GET requests to Pod.
 *
 * `GET /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyGETNamespacedPodWithPath(
  client: Client,
  params: ProxyGETNamespacedPodWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyGETWithPath, params, options);
}

/** Parameters of {@link proxyPUTNamespacedPodWithPath}. */
export interface ProxyPUTNamespacedPodWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyPUTWithPath = {
  id: "proxyCoreV1PUTNamespacedPodWithPath",
  method: "PUT",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy PUT requests to Pod.
 *
 * `PUT /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPUTNamespacedPodWithPath(
  client: Client,
  params: ProxyPUTNamespacedPodWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPUTWithPath, params, options);
}

/** Parameters of {@link proxyPOSTNamespacedPodWithPath}. */
export interface ProxyPOSTNamespacedPodWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyPOSTWithPath = {
  id: "proxyCoreV1POSTNamespacedPodWithPath",
  method: "POST",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy POST requests to Pod.
 *
 * `POST /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPOSTNamespacedPodWithPath(
  client: Client,
  params: ProxyPOSTNamespacedPodWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPOSTWithPath, params, options);
}

/** Parameters of {@link proxyDELETENamespacedPodWithPath}. */
export interface ProxyDELETENamespacedPodWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyDELETEWithPath = {
  id: "proxyCoreV1DELETENamespacedPodWithPath",
  method: "DELETE",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy DELETE requests to Pod.
 *
 * `DELETE /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyDELETENamespacedPodWithPath(
  client: Client,
  params: ProxyDELETENamespacedPodWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyDELETEWithPath, params, options);
}

/** Parameters of {@link proxyOPTIONSNamespacedPodWithPath}. */
export interface ProxyOPTIONSNamespacedPodWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyOPTIONSWithPath = {
  id: "proxyCoreV1OPTIONSNamespacedPodWithPath",
  method: "OPTIONS",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy OPTIONS requests to Pod.
 *
 * `OPTIONS /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyOPTIONSNamespacedPodWithPath(
  client: Client,
  params: ProxyOPTIONSNamespacedPodWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyOPTIONSWithPath, params, options);
}

/** Parameters of {@link proxyHEADNamespacedPodWithPath}. */
export interface ProxyHEADNamespacedPodWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Pod. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyHEADWithPath = {
  id: "proxyCoreV1HEADNamespacedPodWithPath",
  method: "HEAD",
  path: "/api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}",
  response: "none",
} as const satisfies Operation;

/**
 * Proxy HEAD requests to Pod.
 *
 * `HEAD /api/v1/proxy/namespaces/{namespace}/pods/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyHEADNamespacedPodWithPath(
  client: Client,
  params: ProxyHEADNamespacedPodWithPathParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(proxyHEADWithPath, params, options);
}
