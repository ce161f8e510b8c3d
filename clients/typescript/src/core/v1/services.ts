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
import type { Service, ServiceList } from "./models.js";

/** Parameters of {@link listNamespacedService}. */
export interface ListNamespacedServiceParams {
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
  /** Not a parameter: call {@link watchNamespacedService} instead. */
  watch?: never;
}

const list = {
  id: "listCoreV1NamespacedService",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/services",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Service.
 *
 * `GET /api/v1/namespaces/{namespace}/services`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listNamespacedService(
  client: Client,
  params: ListNamespacedServiceParams,
  options?: CallOptions,
): Promise<ServiceList> {
  return client.call(list, params, options);
}

/**
 * List or watch objects of kind Service.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/namespaces/{namespace}/services`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchNamespacedService(
  client: Client,
  params: ListNamespacedServiceParams,
  options?: WatchOptions<Service>,
): AsyncIterable<WatchEvent<Service>> {
  return watch(client, list, params, options);
}

/** Parameters of {@link createNamespacedService}. */
export interface CreateNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  body: Service;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const create = {
  id: "createCoreV1NamespacedService",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/services",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Create a Service.
 *
 * `POST /api/v1/namespaces/{namespace}/services`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function createNamespacedService(
  client: Client,
  params: CreateNamespacedServiceParams,
  options?: CallOptions,
): Promise<Service> {
  return client.call(create, params, options);
}

/** Parameters of {@link readNamespacedService}. */
export interface ReadNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
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
  id: "readCoreV1NamespacedService",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/services/{name}",
  query: ["exact", "export", "pretty"],
} as const satisfies Operation;

/**
 * Read the specified Service.
 *
 * `GET /api/v1/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedService(
  client: Client,
  params: ReadNamespacedServiceParams,
  options?: CallOptions,
): Promise<Service> {
  return client.call(read, params, options);
}

/** Parameters of {@link replaceNamespacedService}. */
export interface ReplaceNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  body: Service;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replace = {
  id: "replaceCoreV1NamespacedService",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/services/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace the specified Service.
 *
 * `PUT /api/v1/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedService(
  client: Client,
  params: ReplaceNamespacedServiceParams,
  options?: CallOptions,
): Promise<Service> {
  return client.call(replace, params, options);
}

/** Parameters of {@link deleteNamespacedService}. */
export interface DeleteNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const remove = {
  id: "deleteCoreV1NamespacedService",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/services/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Delete a Service.
 *
 * `DELETE /api/v1/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function deleteNamespacedService(
  client: Client,
  params: DeleteNamespacedServiceParams,
  options?: CallOptions,
): Promise<Service | Status> {
  return client.call(remove, params, options);
}

/** Parameters of {@link patchNamespacedService}. */
export interface PatchNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  body: JsonPatch | MergePatch<Service> | StrategicMergePatch<Service>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patch = {
  id: "patchCoreV1NamespacedService",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/services/{name}",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update the specified Service.
 *
 * `PATCH /api/v1/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedService(
  client: Client,
  params: PatchNamespacedServiceParams,
  options?: CallOptions,
): Promise<Service> {
  return client.call(patch, params, options);
}

/** Parameters of {@link connectGetNamespacedServiceProxy}. */
export interface ConnectGetNamespacedServiceProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  path?: string;
}

const connectGetProxy = {
  id: "connectCoreV1GetNamespacedServiceProxy",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect GET requests to proxy of Service.
 *
 * `GET /api/v1/namespaces/{namespace}/services/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectGetNamespacedServiceProxy(
  client: Client,
  params: ConnectGetNamespacedServiceProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectGetProxy, params, options);
}

/** Parameters of {@link connectPutNamespacedServiceProxy}. */
export interface ConnectPutNamespacedServiceProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  path?: string;
}

const connectPutProxy = {
  id: "connectCoreV1PutNamespacedServiceProxy",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect PUT requests to proxy of Service.
 *
 * `PUT /api/v1/namespaces/{namespace}/services/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPutNamespacedServiceProxy(
  client: Client,
  params: ConnectPutNamespacedServiceProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPutProxy, params, options);
}

/** Parameters of {@link connectPostNamespacedServiceProxy}. */
export interface ConnectPostNamespacedServiceProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  path?: string;
}

const connectPostProxy = {
  id: "connectCoreV1PostNamespacedServiceProxy",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect POST requests to proxy of Service.
 *
 * `POST /api/v1/namespaces/{namespace}/services/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPostNamespacedServiceProxy(
  client: Client,
  params: ConnectPostNamespacedServiceProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPostProxy, params, options);
}

/** Parameters of {@link connectDeleteNamespacedServiceProxy}. */
export interface ConnectDeleteNamespacedServiceProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  path?: string;
}

const connectDeleteProxy = {
  id: "connectCoreV1DeleteNamespacedServiceProxy",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect DELETE requests to proxy of Service.
 *
 * `DELETE /api/v1/namespaces/{namespace}/services/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectDeleteNamespacedServiceProxy(
  client: Client,
  params: ConnectDeleteNamespacedServiceProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectDeleteProxy, params, options);
}

/** Parameters of {@link connectOptionsNamespacedServiceProxy}. */
export interface ConnectOptionsNamespacedServiceProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  path?: string;
}

const connectOptionsProxy = {
  id: "connectCoreV1OptionsNamespacedServiceProxy",
  method: "OPTIONS",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy",
  query: ["path"],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect OPTIONS requests to proxy of Service.
 *
 * `OPTIONS /api/v1/namespaces/{namespace}/services/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectOptionsNamespacedServiceProxy(
  client: Client,
  params: ConnectOptionsNamespacedServiceProxyParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectOptionsProxy, params, options);
}

/** Parameters of {@link connectHeadNamespacedServiceProxy}. */
export interface ConnectHeadNamespacedServiceProxyParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  path?: string;
}

const connectHeadProxy = {
  id: "connectCoreV1HeadNamespacedServiceProxy",
  method: "HEAD",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy",
  query: ["path"],
  response: "none",
} as const satisfies Operation;

/**
 * Connect HEAD requests to proxy of Service.
 *
 * `HEAD /api/v1/namespaces/{namespace}/services/{name}/proxy`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectHeadNamespacedServiceProxy(
  client: Client,
  params: ConnectHeadNamespacedServiceProxyParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(connectHeadProxy, params, options);
}

/** Parameters of {@link connectGetNamespacedServiceProxyWithPath}. */
export interface ConnectGetNamespacedServiceProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  queryPath?: string;
}

const connectGetProxyWithPath = {
  id: "connectCoreV1GetNamespacedServiceProxyWithPath",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect GET requests to proxy of Service.
 *
 * `GET /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectGetNamespacedServiceProxyWithPath(
  client: Client,
  params: ConnectGetNamespacedServiceProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectGetProxyWithPath, params, options);
}

/** Parameters of {@link connectPutNamespacedServiceProxyWithPath}. */
export interface ConnectPutNamespacedServiceProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  queryPath?: string;
}

const connectPutProxyWithPath = {
  id: "connectCoreV1PutNamespacedServiceProxyWithPath",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect PUT requests to proxy of Service.
 *
 * `PUT /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPutNamespacedServiceProxyWithPath(
  client: Client,
  params: ConnectPutNamespacedServiceProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPutProxyWithPath, params, options);
}

/** Parameters of {@link connectPostNamespacedServiceProxyWithPath}. */
export interface ConnectPostNamespacedServiceProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  queryPath?: string;
}

const connectPostProxyWithPath = {
  id: "connectCoreV1PostNamespacedServiceProxyWithPath",
  method: "POST",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect POST requests to proxy of Service.
 *
 * `POST /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectPostNamespacedServiceProxyWithPath(
  client: Client,
  params: ConnectPostNamespacedServiceProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectPostProxyWithPath, params, options);
}

/** Parameters of {@link connectDeleteNamespacedServiceProxyWithPath}. */
export interface ConnectDeleteNamespacedServiceProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  queryPath?: string;
}

const connectDeleteProxyWithPath = {
  id: "connectCoreV1DeleteNamespacedServiceProxyWithPath",
  method: "DELETE",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect DELETE requests to proxy of Service.
 *
 * `DELETE /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectDeleteNamespacedServiceProxyWithPath(
  client: Client,
  params: ConnectDeleteNamespacedServiceProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectDeleteProxyWithPath, params, options);
}

/** Parameters of {@link connectOptionsNamespacedServiceProxyWithPath}. */
export interface ConnectOptionsNamespacedServiceProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  queryPath?: string;
}

const connectOptionsProxyWithPath = {
  id: "connectCoreV1OptionsNamespacedServiceProxyWithPath",
  method: "OPTIONS",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "binary",
} as const satisfies Operation;

/**
 * Connect OPTIONS requests to proxy of Service.
 *
 * `OPTIONS /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectOptionsNamespacedServiceProxyWithPath(
  client: Client,
  params: ConnectOptionsNamespacedServiceProxyWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(connectOptionsProxyWithPath, params, options);
}

/** Parameters of {@link connectHeadNamespacedServiceProxyWithPath}. */
export interface ConnectHeadNamespacedServiceProxyWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  queryPath?: string;
}

const connectHeadProxyWithPath = {
  id: "connectCoreV1HeadNamespacedServiceProxyWithPath",
  method: "HEAD",
  path: "/api/v1/namespaces/{namespace}/services/{name}/proxy/{path}",
  query: [{ name: "queryPath", wire: "path" }],
  response: "none",
} as const satisfies Operation;

/**
 * Connect HEAD requests to proxy of Service.
 *
 * `HEAD /api/v1/namespaces/{namespace}/services/{name}/proxy/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function connectHeadNamespacedServiceProxyWithPath(
  client: Client,
  params: ConnectHeadNamespacedServiceProxyWithPathParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(connectHeadProxyWithPath, params, options);
}

/** Parameters of {@link readNamespacedServiceStatus}. */
export interface ReadNamespacedServiceStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const readStatus = {
  id: "readCoreV1NamespacedServiceStatus",
  method: "GET",
  path: "/api/v1/namespaces/{namespace}/services/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Read status of the specified Service.
 *
 * `GET /api/v1/namespaces/{namespace}/services/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function readNamespacedServiceStatus(
  client: Client,
  params: ReadNamespacedServiceStatusParams,
  options?: CallOptions,
): Promise<Service> {
  return client.call(readStatus, params, options);
}

/** Parameters of {@link replaceNamespacedServiceStatus}. */
export interface ReplaceNamespacedServiceStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  body: Service;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const replaceStatus = {
  id: "replaceCoreV1NamespacedServiceStatus",
  method: "PUT",
  path: "/api/v1/namespaces/{namespace}/services/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Replace status of the specified Service.
 *
 * `PUT /api/v1/namespaces/{namespace}/services/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function replaceNamespacedServiceStatus(
  client: Client,
  params: ReplaceNamespacedServiceStatusParams,
  options?: CallOptions,
): Promise<Service> {
  return client.call(replaceStatus, params, options);
}

/** Parameters of {@link patchNamespacedServiceStatus}. */
export interface PatchNamespacedServiceStatusParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  body: JsonPatch | MergePatch<Service> | StrategicMergePatch<Service>;
  /** If 'true', then the output is pretty printed. */
  pretty?: string;
}

const patchStatus = {
  id: "patchCoreV1NamespacedServiceStatus",
  method: "PATCH",
  path: "/api/v1/namespaces/{namespace}/services/{name}/status",
  query: ["pretty"],
} as const satisfies Operation;

/**
 * Partially update status of the specified Service.
 *
 * `PATCH /api/v1/namespaces/{namespace}/services/{name}/status`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function patchNamespacedServiceStatus(
  client: Client,
  params: PatchNamespacedServiceStatusParams,
  options?: CallOptions,
): Promise<Service> {
  return client.call(patchStatus, params, options);
}

/** Parameters of {@link proxyGETNamespacedService}. */
export interface ProxyGETNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
}

const proxyGET = {
  id: "proxyCoreV1GETNamespacedService",
  method: "GET",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy GET requests to Service.
 *
 * `GET /api/v1/proxy/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyGETNamespacedService(
  client: Client,
  params: ProxyGETNamespacedServiceParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyGET, params, options);
}

/** Parameters of {@link proxyPUTNamespacedService}. */
export interface ProxyPUTNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
}

const proxyPUT = {
  id: "proxyCoreV1PUTNamespacedService",
  method: "PUT",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy PUT requests to Service.
 *
 * `PUT /api/v1/proxy/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPUTNamespacedService(
  client: Client,
  params: ProxyPUTNamespacedServiceParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPUT, params, options);
}

/** Parameters of {@link proxyPOSTNamespacedService}. */
export interface ProxyPOSTNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
}

const proxyPOST = {
  id: "proxyCoreV1POSTNamespacedService",
  method: "POST",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy POST requests to Service.
 *
 * `POST /api/v1/proxy/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPOSTNamespacedService(
  client: Client,
  params: ProxyPOSTNamespacedServiceParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPOST, params, options);
}

/** Parameters of {@link proxyDELETENamespacedService}. */
export interface ProxyDELETENamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
}

const proxyDELETE = {
  id: "proxyCoreV1DELETENamespacedService",
  method: "DELETE",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy DELETE requests to Service.
 *
 * `DELETE /api/v1/proxy/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyDELETENamespacedService(
  client: Client,
  params: ProxyDELETENamespacedServiceParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyDELETE, params, options);
}

/** Parameters of {@link proxyOPTIONSNamespacedService}. */
export interface ProxyOPTIONSNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
}

const proxyOPTIONS = {
  id: "proxyCoreV1OPTIONSNamespacedService",
  method: "OPTIONS",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy OPTIONS requests to Service.
 *
 * `OPTIONS /api/v1/proxy/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyOPTIONSNamespacedService(
  client: Client,
  params: ProxyOPTIONSNamespacedServiceParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyOPTIONS, params, options);
}

/** Parameters of {@link proxyHEADNamespacedService}. */
export interface ProxyHEADNamespacedServiceParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
}

const proxyHEAD = {
  id: "proxyCoreV1HEADNamespacedService",
  method: "HEAD",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}",
  response: "none",
} as const satisfies Operation;

/**
 * Proxy HEAD requests to Service.
 *
 * `HEAD /api/v1/proxy/namespaces/{namespace}/services/{name}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyHEADNamespacedService(
  client: Client,
  params: ProxyHEADNamespacedServiceParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(proxyHEAD, params, options);
}

/** Parameters of {@link proxyGETNamespacedServiceWithPath}. */
export interface ProxyGETNamespacedServiceWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyGETWithPath = {
  id: "proxyCoreV1GETNamespacedServiceWithPath",
  method: "GET",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy GET requests to Service.
 *
 * `GET /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyGETNamespacedServiceWithPath(
  client: Client,
  params: ProxyGETNamespacedServiceWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyGETWithPath, params, options);
}

/** Parameters of {@link proxyPUTNamespacedServiceWithPath}. */
export interface ProxyPUTNamespacedServiceWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyPUTWithPath = {
  id: "proxyCoreV1PUTNamespacedServiceWithPath",
  method: "PUT",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy PUT requests to Service.
 *
 * `PUT /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPUTNamespacedServiceWithPath(
  client: Client,
  params: ProxyPUTNamespacedServiceWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPUTWithPath, params, options);
}

/** Parameters of {@link proxyPOSTNamespacedServiceWithPath}. */
export interface ProxyPOSTNamespacedServiceWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyPOSTWithPath = {
  id: "proxyCoreV1POSTNamespacedServiceWithPath",
  method: "POST",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy POST requests to Service.
 *
 * `POST /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyPOSTNamespacedServiceWithPath(
  client: Client,
  params: ProxyPOSTNamespacedServiceWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyPOSTWithPath, params, options);
}

/** Parameters of {@link proxyDELETENamespacedServiceWithPath}. */
export interface ProxyDELETENamespacedServiceWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyDELETEWithPath = {
  id: "proxyCoreV1DELETENamespacedServiceWithPath",
  method: "DELETE",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy DELETE requests to Service.
 *
 * `DELETE /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyDELETENamespacedServiceWithPath(
  client: Client,
  params: ProxyDELETENamespacedServiceWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyDELETEWithPath, params, options);
}

/** Parameters of {@link proxyOPTIONSNamespacedServiceWithPath}. */
export interface ProxyOPTIONSNamespacedServiceWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyOPTIONSWithPath = {
  id: "proxyCoreV1OPTIONSNamespacedServiceWithPath",
  method: "OPTIONS",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
  response: "binary",
} as const satisfies Operation;

/**
 * Proxy OPTIONS requests to Service.
 *
 * `OPTIONS /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyOPTIONSNamespacedServiceWithPath(
  client: Client,
  params: ProxyOPTIONSNamespacedServiceWithPathParams,
  options?: CallOptions,
): Promise<BinaryBody> {
  return client.call(proxyOPTIONSWithPath, params, options);
}

/** Parameters of {@link proxyHEADNamespacedServiceWithPath}. */
export interface ProxyHEADNamespacedServiceWithPathParams {
  /** Object name and auth scope, such as for teams and projects. */
  namespace: string;
  /** Name of the Service. */
  name: string;
  /** Path below the object. */
  path: string;
}

const proxyHEADWithPath = {
  id: "proxyCoreV1HEADNamespacedServiceWithPath",
  method: "HEAD",
  path: "/api/v1/proxy/namespaces/{namespace}/services/{name}/{path}",
  response: "none",
} as const satisfies Operation;

/**
 * Proxy HEAD requests to Service.
 *
 * `HEAD /api/v1/proxy/namespaces/{namespace}/services/{name}/{path}`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function proxyHEADNamespacedServiceWithPath(
  client: Client,
  params: ProxyHEADNamespacedServiceWithPathParams,
  options?: CallOptions,
): Promise<void> {
  return client.call(proxyHEADWithPath, params, options);
}

/** Parameters of {@link listServiceForAllNamespaces}. */
export interface ListServiceForAllNamespacesParams {
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
  /** Not a parameter: call {@link watchServiceForAllNamespaces} instead. */
  watch?: never;
}

const listForAllNamespaces = {
  id: "listCoreV1ServiceForAllNamespaces",
  method: "GET",
  path: "/api/v1/services",
  query: ["fieldSelector", "labelSelector", "pretty", "resourceVersion", "timeoutSeconds"],
} as const satisfies Operation;

/**
 * List or watch objects of kind Service.
 *
 * `GET /api/v1/services`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function listServiceForAllNamespaces(
  client: Client,
  params?: ListServiceForAllNamespacesParams,
  options?: CallOptions,
): Promise<ServiceList> {
  return client.call(listForAllNamespaces, params, options);
}

/**
 * List or watch objects of kind Service.
 *
 * Follows the changes of the listed objects, until the caller leaves the loop.
 *
 * `GET /api/v1/services`
 *
 * @throws {@link ApiError} 401 Unauthorized.
 */
export function watchServiceForAllNamespaces(
  client: Client,
  params?: ListServiceForAllNamespacesParams,
  options?: WatchOptions<Service>,
): AsyncIterable<WatchEvent<Service>> {
  return watch(client, listForAllNamespaces, params, options);
}
