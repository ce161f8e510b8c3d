import type { BinaryBody, CallOptions, Client, Operation } from "../../runtime/index.js";
import type {
  JsonPatch,
  MergePatch,
  StrategicMergePatch,
  WatchEvent,
  WatchOptions,
} from "../../runtime/kubernetes/index.js";
import { watch } from "../../runtime/kubernetes/watch.js";
import type { Status } from "../../unversioned/models.js";
import type { DeleteOptions, Node, NodeList } from "./models.js";

/** Parameters of {@link listNode}. */
export interface ListNodeParams {
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
  /** Not a parameter: call {@link watchNode} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1Node",
  method: "GET",
  path: "/api/v1/nodes",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Node.
 *
 * `GET /api/v1/nodes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNode(client: Client, params?: ListNodeParams, options?: CallOptions): Promise<NodeList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Node.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/nodes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNode(
  client: Client,
  params?: ListNodeParams,
  options?: WatchOptions<Node>,
): AsyncIterable<WatchEvent<Node>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNode}. */
export interface CreateNodeParams {
  body: Node;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1Node",
  method: "POST",
  path: "/api/v1/nodes",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Node.
 *
 * `POST /api/v1/nodes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNode(client: Client, params: CreateNodeParams, options?: CallOptions): Promise<Node> {
  return client.call(create, params, options);
}

/** Parameters of {@link deleteCollectionNode}. */
export interface DeleteCollectionNodeParams {
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
  id: "deleteCoreV1CollectionNode",
  method: "DELETE",
  path: "/api/v1/nodes",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds", "watch"],
} as const satisfies Operation;

/**
 * Delete collection of Node.
 *
 * `DELETE /api/v1/nodes`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteCollectionNode(
  client: Client,
  params?: DeleteCollectionNodeParams,
  options?: CallOptions,
): Promise<Status> {
  return client.call(deleteCollection, params, options);
}

/** Parameters of {@link readNode}. */
export interface ReadNodeParams {
  /** Name of the Node. */
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
  id: "readCoreV1Node",
  method: "GET",
  path: "/api/v1/nodes/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Node.
 *
 * `GET /api/v1/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNode(client: Client, params: ReadNodeParams, options?: CallOptions): Promise<Node> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNode}. */
export interface ReplaceNodeParams {
  /** Name of the Node. */
  name: string;
  body: Node;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1Node",
  method: "PUT",
  path: "/api/v1/nodes/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Node.
 *
 * `PUT /api/v1/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNode(client: Client, params: ReplaceNodeParams, options?: CallOptions): Promise<Node> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNode}. */
export interface DeleteNodeParams {
  /** Name of the Node. */
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
  id: "deleteCoreV1Node",
  method: "DELETE",
  path: "/api/v1/nodes/{name}",
  query: ["gracePeriodSeconds", "orphanDependents", "pretty"],
} as const satisfies Operation;

/**
 * Delete a Node.
 *
 * `DELETE /api/v1/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNode(client: Client, params: DeleteNodeParams, options?: CallOptions): Promise<Node | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNode}. */
export interface PatchNodeParams {
  /** Name of the Node. */
  name: string;
  body: JsonPatch | MergePatch<Node> | StrategicMergePatch<Node>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1Node",
  method: "PATCH",
  path: "/api/v1/nodes/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Node.
 *
 * `PATCH /api/v1/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNode(client: Client, params: PatchNodeParams, options?: CallOptions): Promise<Node> {
  return client.call(patch, params, options);
}

/** Parameters of {@link connectGetNodeProxy}. */
export interface ConnectGetNodeProxyParams {
  /** Name of the Node. */
  name: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  path?: string;
}

const connectGetProxy = {
  id: "connectCoreV1GetNodeProxy",
  method: "GET",
  path: "/api/v1/nodes/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect GET requests to proxy of Node.
 *
 * `GET /api/v1/nodes/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectGetNodeProxy(
  client: Client,
  params: ConnectGetNodeProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectGetProxy, params, options);
}

/** Parameters of {@link connectPutNodeProxy}. */
export interface ConnectPutNodeProxyParams {
  /** Name of the Node. */
  name: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  path?: string;
}

const connectPutProxy = {
  id: "connectCoreV1PutNodeProxy",
  method: "PUT",
  path: "/api/v1/nodes/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect PUT requests to proxy of Node.
 *
 * `PUT /api/v1/nodes/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPutNodeProxy(
  client: Client,
  params: ConnectPutNodeProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPutProxy, params, options);
}

/** Parameters of {@link connectPostNodeProxy}. */
export interface ConnectPostNodeProxyParams {
  /** Name of the Node. */
  name: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  path?: string;
}

const connectPostProxy = {
  id: "connectCoreV1PostNodeProxy",
  method: "POST",
  path: "/api/v1/nodes/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect POST requests to proxy of Node.
 *
 * `POST /api/v1/nodes/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPostNodeProxy(
  client: Client,
  params: ConnectPostNodeProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPostProxy, params, options);
}

/** Parameters of {@link connectDeleteNodeProxy}. */
export interface ConnectDeleteNodeProxyParams {
  /** Name of the Node. */
  name: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  path?: string;
}

const connectDeleteProxy = {
  id: "connectCoreV1DeleteNodeProxy",
  method: "DELETE",
  path: "/api/v1/nodes/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect DELETE requests to proxy of Node.
 *
 * `DELETE /api/v1/nodes/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectDeleteNodeProxy(
  client: Client,
  params: ConnectDeleteNodeProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectDeleteProxy, params, options);
}

/** Parameters of {@link connectOptionsNodeProxy}. */
export interface ConnectOptionsNodeProxyParams {
  /** Name of the Node. */
  name: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  path?: string;
}

const connectOptionsProxy = {
  id: "connectCoreV1OptionsNodeProxy",
  method: "OPTIONS",
  path: "/api/v1/nodes/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect OPTIONS requests to proxy of Node.
 *
 * `OPTIONS /api/v1/nodes/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectOptionsNodeProxy(
  client: Client,
  params: ConnectOptionsNodeProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectOptionsProxy, params, options);
}

/** Parameters of {@link connectHeadNodeProxy}. */
export interface ConnectHeadNodeProxyParams {
  /** Name of the Node. */
  name: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  path?: string;
}

const connectHeadProxy = {
  id: "connectCoreV1HeadNodeProxy",
  method: "HEAD",
  path: "/api/v1/nodes/{name}/proxy",
  query: ["path"],
  response: "none",
} as const satisfies Operation;

/**
 * Connect HEAD requests to proxy of Node.
 *
 * `HEAD /api/v1/nodes/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectHeadNodeProxy(
  client: Client,
  params: ConnectHeadNodeProxyParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(connectHeadProxy, params, options);
}

/** Parameters of {@link connectGetNodeProxyWithPath}. */
export interface ConnectGetNodeProxyWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  queryPath?: string;
}

const connectGetProxyWithPath = {
  id: "connectCoreV1GetNodeProxyWithPath",
  method: "GET",
  path: "/api/v1/nodes/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect GET requests to proxy of Node.
 *
 * `GET /api/v1/nodes/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectGetNodeProxyWithPath(
  client: Client,
  params: ConnectGetNodeProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectGetProxyWithPath, params, options);
}

/** Parameters of {@link connectPutNodeProxyWithPath}. */
export interface ConnectPutNodeProxyWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  queryPath?: string;
}

const connectPutProxyWithPath = {
  id: "connectCoreV1PutNodeProxyWithPath",
  method: "PUT",
  path: "/api/v1/nodes/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect PUT requests to proxy of Node.
 *
 * `PUT /api/v1/nodes/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPutNodeProxyWithPath(
  client: Client,
  params: ConnectPutNodeProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPutProxyWithPath, params, options);
}

/** Parameters of {@link connectPostNodeProxyWithPath}. */
export interface ConnectPostNodeProxyWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  queryPath?: string;
}

const connectPostProxyWithPath = {
  id: "connectCoreV1PostNodeProxyWithPath",
  method: "POST",
  path: "/api/v1/nodes/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect POST requests to proxy of Node.
 *
 * `POST /api/v1/nodes/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPostNodeProxyWithPath(
  client: Client,
  params: ConnectPostNodeProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPostProxyWithPath, params, options);
}

/** Parameters of {@link connectDeleteNodeProxyWithPath}. */
export interface ConnectDeleteNodeProxyWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  queryPath?: string;
}

const connectDeleteProxyWithPath = {
  id: "connectCoreV1DeleteNodeProxyWithPath",
  method: "DELETE",
  path: "/api/v1/nodes/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect DELETE requests to proxy of Node.
 *
 * `DELETE /api/v1/nodes/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectDeleteNodeProxyWithPath(
  client: Client,
  params: ConnectDeleteNodeProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectDeleteProxyWithPath, params, options);
}

/** Parameters of {@link connectOptionsNodeProxyWithPath}. */
export interface ConnectOptionsNodeProxyWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  queryPath?: string;
}

const connectOptionsProxyWithPath = {
  id: "connectCoreV1OptionsNodeProxyWithPath",
  method: "OPTIONS",
  path: "/api/v1/nodes/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect OPTIONS requests to proxy of Node.
 *
 * `OPTIONS /api/v1/nodes/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectOptionsNodeProxyWithPath(
  client: Client,
  params: ConnectOptionsNodeProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectOptionsProxyWithPath, params, options);
}

/** Parameters of {@link connectHeadNodeProxyWithPath}. */
export interface ConnectHeadNodeProxyWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the kubelet, such as `/stats/summary`; the root when left out. */
  queryPath?: string;
}

const connectHeadProxyWithPath = {
  id: "connectCoreV1HeadNodeProxyWithPath",
  method: "HEAD",
  path: "/api/v1/nodes/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "none",
} as const satisfies Operation;

/**
 * Connect HEAD requests to proxy of Node.
 *
 * `HEAD /api/v1/nodes/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectHeadNodeProxyWithPath(
  client: Client,
  params: ConnectHeadNodeProxyWithPathParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(connectHeadProxyWithPath, params, options);
}

/** Parameters of {@link readNodeStatus}. */
export interface ReadNodeStatusParams {
  /** Name of the Node. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1NodeStatus",
  method: "GET",
  path: "/api/v1/nodes/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified Node.
 *
 * `GET /api/v1/nodes/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNodeStatus(client: Client, params: ReadNodeStatusParams, options?: CallOptions): Promise<Node> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNodeStatus}. */
export interface ReplaceNodeStatusParams {
  /** Name of the Node. */
  name: string;
  body: Node;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1NodeStatus",
  method: "PUT",
  path: "/api/v1/nodes/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified Node.
 *
 * `PUT /api/v1/nodes/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNodeStatus(
  client: Client,
  params: ReplaceNodeStatusParams,
  options?: CallOptions,
): Promise<Node> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNodeStatus}. */
export interface PatchNodeStatusParams {
  /** Name of the Node. */
  name: string;
  body: JsonPatch | MergePatch<Node> | StrategicMergePatch<Node>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1NodeStatus",
  method: "PATCH",
  path: "/api/v1/nodes/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified Node.
 *
 * `PATCH /api/v1/nodes/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNodeStatus(client: Client, params: PatchNodeStatusParams, options?: CallOptions): Promise<Node> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link proxyGETNode}. */
export interface ProxyGETNodeParams {
  /** Name of the Node. */
  name: string;
}

const proxyGET = {
  id: "proxyCoreV1GETNode",
  method: "GET",
  path: "/api/v1/proxy/nodes/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy GET requests to Node.
 *
 * `GET /api/v1/proxy/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyGETNode(client: Client, params: ProxyGETNodeParams, options?: CallOptions): Promise<BinaryBody> {
  return client.call(proxyGET, params, options);
}

/** Parameters of {@link proxyPUTNode}. */
export interface ProxyPUTNodeParams {
  /** Name of the Node. */
  name: string;
}

const proxyPUT = {
  id: "proxyCoreV1PUTNode",
  method: "PUT",
  path: "/api/v1/proxy/nodes/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy PUT requests to Node.
 *
 * `PUT /api/v1/proxy/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPUTNode(client: Client, params: ProxyPUTNodeParams, options?: CallOptions): Promise<BinaryBody> {
  return client.call(proxyPUT, params, options);
}

/** Parameters of {@link proxyPOSTNode}. */
export interface ProxyPOSTNodeParams {
  /** Name of the Node. */
  name: string;
}

const proxyPOST = {
  id: "proxyCoreV1POSTNode",
  method: "POST",
  path: "/api/v1/proxy/nodes/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy POST requests to Node.
 *
 * `POST /api/v1/proxy/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPOSTNode(client: Client, params: ProxyPOSTNodeParams, options?: CallOptions): Promise<BinaryBody> {
  return client.call(proxyPOST, params, options);
}

/** Parameters of {@link proxyDELETENode}. */
export interface ProxyDELETENodeParams {
  /** Name of the Node. */
  name: string;
}

const proxyDELETE = {
  id: "proxyCoreV1DELETENode",
  method: "DELETE",
  path: "/api/v1/proxy/nodes/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy DELETE requests to Node.
 *
 * `DELETE /api/v1/proxy/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyDELETENode(
  client: Client,
  params: ProxyDELETENodeParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyDELETE, params, options);
}

/** Parameters of {@link proxyOPTIONSNode}. */
export interface ProxyOPTIONSNodeParams {
  /** Name of the Node. */
  name: string;
}

const proxyOPTIONS = {
  id: "proxyCoreV1OPTIONSNode",
  method: "OPTIONS",
  path: "/api/v1/proxy/nodes/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy OPTIONS requests to Node.
 *
 * `OPTIONS /api/v1/proxy/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyOPTIONSNode(
  client: Client,
  params: ProxyOPTIONSNodeParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyOPTIONS, params, options);
}

/** Parameters of {@link proxyHEADNode}. */
export interface ProxyHEADNodeParams {
  /** Name of the Node. */
  name: string;
}

const proxyHEAD = {
  id: "proxyCoreV1HEADNode",
  method: "HEAD",
  path: "/api/v1/proxy/nodes/{name}",
  response: "none",
} as const satisfies Operation;

/**
 * Proxy HEAD requests to Node.
 *
 * `HEAD /api/v1/proxy/nodes/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyHEADNode(client: Client, params: ProxyHEADNodeParams, options?: CallOptions): Promise<void> {
  return client.call(proxyHEAD, params, options);
}

/** Parameters of {@link proxyGETNodeWithPath}. */
export interface ProxyGETNodeWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyGETWithPath = {
  id: "proxyCoreV1GETNodeWithPath",
  method: "GET",
  path: "/api/v1/proxy/nodes/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy GET requests to Node.
 *
 * `GET /api/v1/proxy/nodes/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyGETNodeWithPath(
  client: Client,
  params: ProxyGETNodeWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyGETWithPath, params, options);
}

/** Parameters of {@link proxyPUTNodeWithPath}. */
export interface ProxyPUTNodeWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyPUTWithPath = {
  id: "proxyCoreV1PUTNodeWithPath",
  method: "PUT",
  path: "/api/v1/proxy/nodes/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy PUT requests to Node.
 *
 * `PUT /api/v1/proxy/nodes/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPUTNodeWithPath(
  client: Client,
  params: ProxyPUTNodeWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPUTWithPath, params, options);
}

/** Parameters of {@link proxyPOSTNodeWithPath}. */
export interface ProxyPOSTNodeWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyPOSTWithPath = {
  id: "proxyCoreV1POSTNodeWithPath",
  method: "POST",
  path: "/api/v1/proxy/nodes/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy POST requests to Node.
 *
 * `POST /api/v1/proxy/nodes/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPOSTNodeWithPath(
  client: Client,
  params: ProxyPOSTNodeWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPOSTWithPath, params, options);
}

/** Parameters of {@link proxyDELETENodeWithPath}. */
export interface ProxyDELETENodeWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyDELETEWithPath = {
  id: "proxyCoreV1DELETENodeWithPath",
  method: "DELETE",
  path: "/api/v1/proxy/nodes/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy DELETE requests to Node.
 *
 * `DELETE /api/v1/proxy/nodes/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyDELETENodeWithPath(
  client: Client,
  params: ProxyDELETENodeWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyDELETEWithPath, params, options);
}

/** Parameters of {@link proxyOPTIONSNodeWithPath}. */
export interface ProxyOPTIONSNodeWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyOPTIONSWithPath = {
  id: "proxyCoreV1OPTIONSNodeWithPath",
  method: "OPTIONS",
  path: "/api/v1/proxy/nodes/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy OPTIONS requests to Node.
 *
 * `OPTIONS /api/v1/proxy/nodes/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyOPTIONSNodeWithPath(
  client: Client,
  params: ProxyOPTIONSNodeWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyOPTIONSWithPath, params, options);
}

/** Parameters of {@link proxyHEADNodeWithPath}. */
export interface ProxyHEADNodeWithPathParams {
  /** Name of the Node. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyHEADWithPath = {
  id: "proxyCoreV1HEADNodeWithPath",
  method: "HEAD",
  path: "/api/v1/proxy/nodes/{name}/{path}",
  response: "none",
} as const satisfies Operation;

/**
 * Proxy HEAD requests to Node.
 *
 * `HEAD /api/v1/proxy/nodes/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyHEADNodeWithPath(
  client: Client,
  params: ProxyHEADNodeWithPathParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(proxyHEADWithPath, params, options);
}
