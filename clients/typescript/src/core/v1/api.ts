import type { BinaryBody, CallOptions, Client, ConnectOptions } from "../../runtime/index.js";
import type {
  ExecSession,
  PortForwardOptions,
  PortForwardSession,
  WatchEvent,
  WatchOptions,
} from "../../runtime/kubernetes/index.js";
import type { APIResourceList, Status } from "../../unversioned/models.js";
import type {
  Binding,
  ComponentStatus,
  ComponentStatusList,
  ConfigMap,
  ConfigMapList,
  Endpoints,
  EndpointsList,
  Event,
  EventList,
  Eviction,
  LimitRange,
  LimitRangeList,
  Namespace,
  NamespaceList,
  Node,
  NodeList,
  PersistentVolume,
  PersistentVolumeClaim,
  PersistentVolumeClaimList,
  PersistentVolumeList,
  Pod,
  PodList,
  PodTemplate,
  PodTemplateList,
  ReplicationController,
  ReplicationControllerList,
  ResourceQuota,
  ResourceQuotaList,
  Scale,
  Secret,
  SecretList,
  Service,
  ServiceAccount,
  ServiceAccountList,
  ServiceList,
} from "./models.js";
import * as bindings from "./bindings.js";
import * as componentstatuses from "./componentstatuses.js";
import * as configmaps from "./configmaps.js";
import * as endpoints from "./endpoints.js";
import * as events from "./events.js";
import * as limitranges from "./limitranges.js";
import * as namespaces from "./namespaces.js";
import * as nodes from "./nodes.js";
import * as operations from "./operations.js";
import * as persistentvolumeclaims from "./persistentvolumeclaims.js";
import * as persistentvolumes from "./persistentvolumes.js";
import * as pods from "./pods.js";
import * as podtemplates from "./podtemplates.js";
import * as replicationcontrollers from "./replicationcontrollers.js";
import * as resourcequotas from "./resourcequotas.js";
import * as secrets from "./secrets.js";
import * as serviceaccounts from "./serviceaccounts.js";
import * as services from "./services.js";

/** Operations tagged `core_v1`. */
export class CoreV1Api {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Create a Binding. */
  createNamespacedBinding(params: bindings.CreateNamespacedBindingParams, options?: CallOptions): Promise<Binding> {
    return bindings.createNamespacedBinding(this.#client, params, options);
  }

  /** List objects of kind ComponentStatus. */
  listComponentStatus(
    params?: componentstatuses.ListComponentStatusParams,
    options?: CallOptions,
  ): Promise<ComponentStatusList> {
    return componentstatuses.listComponentStatus(this.#client, params, options);
  }

  /** List objects of kind ComponentStatus. */
  watchComponentStatus(
    params?: componentstatuses.ListComponentStatusParams,
    options?: WatchOptions<ComponentStatus>,
  ): AsyncIterable<WatchEvent<ComponentStatus>> {
    return componentstatuses.watchComponentStatus(this.#client, params, options);
  }

  /** Read the specified ComponentStatus. */
  readComponentStatus(
    params: componentstatuses.ReadComponentStatusParams,
    options?: CallOptions,
  ): Promise<ComponentStatus> {
    return componentstatuses.readComponentStatus(this.#client, params, options);
  }

  /** List or watch objects of kind ConfigMap. */
  listConfigMapForAllNamespaces(
    params?: configmaps.ListConfigMapForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<ConfigMapList> {
    return configmaps.listConfigMapForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ConfigMap. */
  watchConfigMapForAllNamespaces(
    params?: configmaps.ListConfigMapForAllNamespacesParams,
    options?: WatchOptions<ConfigMap>,
  ): AsyncIterable<WatchEvent<ConfigMap>> {
    return configmaps.watchConfigMapForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ConfigMap. */
  listNamespacedConfigMap(
    params: configmaps.ListNamespacedConfigMapParams,
    options?: CallOptions,
  ): Promise<ConfigMapList> {
    return configmaps.listNamespacedConfigMap(this.#client, params, options);
  }

  /** List or watch objects of kind ConfigMap. */
  watchNamespacedConfigMap(
    params: configmaps.ListNamespacedConfigMapParams,
    options?: WatchOptions<ConfigMap>,
  ): AsyncIterable<WatchEvent<ConfigMap>> {
    return configmaps.watchNamespacedConfigMap(this.#client, params, options);
  }

  /** Create a ConfigMap. */
  createNamespacedConfigMap(
    params: configmaps.CreateNamespacedConfigMapParams,
    options?: CallOptions,
  ): Promise<ConfigMap> {
    return configmaps.createNamespacedConfigMap(this.#client, params, options);
  }

  /** Delete collection of ConfigMap. */
  deleteCollectionNamespacedConfigMap(
    params: configmaps.DeleteCollectionNamespacedConfigMapParams,
    options?: CallOptions,
  ): Promise<Status> {
    return configmaps.deleteCollectionNamespacedConfigMap(this.#client, params, options);
  }

  /** Read the specified ConfigMap. */
  readNamespacedConfigMap(params: configmaps.ReadNamespacedConfigMapParams, options?: CallOptions): Promise<ConfigMap> {
    return configmaps.readNamespacedConfigMap(this.#client, params, options);
  }

  /** Replace the specified ConfigMap. */
  replaceNamespacedConfigMap(
    params: configmaps.ReplaceNamespacedConfigMapParams,
    options?: CallOptions,
  ): Promise<ConfigMap> {
    return configmaps.replaceNamespacedConfigMap(this.#client, params, options);
  }

  /** Delete a ConfigMap. */
  deleteNamespacedConfigMap(
    params: configmaps.DeleteNamespacedConfigMapParams,
    options?: CallOptions,
  ): Promise<ConfigMap | Status> {
    return configmaps.deleteNamespacedConfigMap(this.#client, params, options);
  }

  /** Partially update the specified ConfigMap. */
  patchNamespacedConfigMap(
    params: configmaps.PatchNamespacedConfigMapParams,
    options?: CallOptions,
  ): Promise<ConfigMap> {
    return configmaps.patchNamespacedConfigMap(this.#client, params, options);
  }

  /** List or watch objects of kind Endpoints. */
  listEndpointsForAllNamespaces(
    params?: endpoints.ListEndpointsForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<EndpointsList> {
    return endpoints.listEndpointsForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Endpoints. */
  watchEndpointsForAllNamespaces(
    params?: endpoints.ListEndpointsForAllNamespacesParams,
    options?: WatchOptions<Endpoints>,
  ): AsyncIterable<WatchEvent<Endpoints>> {
    return endpoints.watchEndpointsForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Endpoints. */
  listNamespacedEndpoints(
    params: endpoints.ListNamespacedEndpointsParams,
    options?: CallOptions,
  ): Promise<EndpointsList> {
    return endpoints.listNamespacedEndpoints(this.#client, params, options);
  }

  /** List or watch objects of kind Endpoints. */
  watchNamespacedEndpoints(
    params: endpoints.ListNamespacedEndpointsParams,
    options?: WatchOptions<Endpoints>,
  ): AsyncIterable<WatchEvent<Endpoints>> {
    return endpoints.watchNamespacedEndpoints(this.#client, params, options);
  }

  /** Create Endpoints. */
  createNamespacedEndpoints(
    params: endpoints.CreateNamespacedEndpointsParams,
    options?: CallOptions,
  ): Promise<Endpoints> {
    return endpoints.createNamespacedEndpoints(this.#client, params, options);
  }

  /** Delete collection of Endpoints. */
  deleteCollectionNamespacedEndpoints(
    params: endpoints.DeleteCollectionNamespacedEndpointsParams,
    options?: CallOptions,
  ): Promise<Status> {
    return endpoints.deleteCollectionNamespacedEndpoints(this.#client, params, options);
  }

  /** Read the specified Endpoints. */
  readNamespacedEndpoints(params: endpoints.ReadNamespacedEndpointsParams, options?: CallOptions): Promise<Endpoints> {
    return endpoints.readNamespacedEndpoints(this.#client, params, options);
  }

  /** Replace the specified Endpoints. */
  replaceNamespacedEndpoints(
    params: endpoints.ReplaceNamespacedEndpointsParams,
    options?: CallOptions,
  ): Promise<Endpoints> {
    return endpoints.replaceNamespacedEndpoints(this.#client, params, options);
  }

  /** Delete Endpoints. */
  deleteNamespacedEndpoints(
    params: endpoints.DeleteNamespacedEndpointsParams,
    options?: CallOptions,
  ): Promise<Endpoints | Status> {
    return endpoints.deleteNamespacedEndpoints(this.#client, params, options);
  }

  /** Partially update the specified Endpoints. */
  patchNamespacedEndpoints(
    params: endpoints.PatchNamespacedEndpointsParams,
    options?: CallOptions,
  ): Promise<Endpoints> {
    return endpoints.patchNamespacedEndpoints(this.#client, params, options);
  }

  /** List or watch objects of kind Event. */
  listEventForAllNamespaces(
    params?: events.ListEventForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<EventList> {
    return events.listEventForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Event. */
  watchEventForAllNamespaces(
    params?: events.ListEventForAllNamespacesParams,
    options?: WatchOptions<Event>,
  ): AsyncIterable<WatchEvent<Event>> {
    return events.watchEventForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Event. */
  listNamespacedEvent(params: events.ListNamespacedEventParams, options?: CallOptions): Promise<EventList> {
    return events.listNamespacedEvent(this.#client, params, options);
  }

  /** List or watch objects of kind Event. */
  watchNamespacedEvent(
    params: events.ListNamespacedEventParams,
    options?: WatchOptions<Event>,
  ): AsyncIterable<WatchEvent<Event>> {
    return events.watchNamespacedEvent(this.#client, params, options);
  }

  /** Create an Event. */
  createNamespacedEvent(params: events.CreateNamespacedEventParams, options?: CallOptions): Promise<Event> {
    return events.createNamespacedEvent(this.#client, params, options);
  }

  /** Delete collection of Event. */
  deleteCollectionNamespacedEvent(
    params: events.DeleteCollectionNamespacedEventParams,
    options?: CallOptions,
  ): Promise<Status> {
    return events.deleteCollectionNamespacedEvent(this.#client, params, options);
  }

  /** Read the specified Event. */
  readNamespacedEvent(params: events.ReadNamespacedEventParams, options?: CallOptions): Promise<Event> {
    return events.readNamespacedEvent(this.#client, params, options);
  }

  /** Replace the specified Event. */
  replaceNamespacedEvent(params: events.ReplaceNamespacedEventParams, options?: CallOptions): Promise<Event> {
    return events.replaceNamespacedEvent(this.#client, params, options);
  }

  /** Delete an Event. */
  deleteNamespacedEvent(params: events.DeleteNamespacedEventParams, options?: CallOptions): Promise<Event | Status> {
    return events.deleteNamespacedEvent(this.#client, params, options);
  }

  /** Partially update the specified Event. */
  patchNamespacedEvent(params: events.PatchNamespacedEventParams, options?: CallOptions): Promise<Event> {
    return events.patchNamespacedEvent(this.#client, params, options);
  }

  /** List or watch objects of kind LimitRange. */
  listLimitRangeForAllNamespaces(
    params?: limitranges.ListLimitRangeForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<LimitRangeList> {
    return limitranges.listLimitRangeForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind LimitRange. */
  watchLimitRangeForAllNamespaces(
    params?: limitranges.ListLimitRangeForAllNamespacesParams,
    options?: WatchOptions<LimitRange>,
  ): AsyncIterable<WatchEvent<LimitRange>> {
    return limitranges.watchLimitRangeForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind LimitRange. */
  listNamespacedLimitRange(
    params: limitranges.ListNamespacedLimitRangeParams,
    options?: CallOptions,
  ): Promise<LimitRangeList> {
    return limitranges.listNamespacedLimitRange(this.#client, params, options);
  }

  /** List or watch objects of kind LimitRange. */
  watchNamespacedLimitRange(
    params: limitranges.ListNamespacedLimitRangeParams,
    options?: WatchOptions<LimitRange>,
  ): AsyncIterable<WatchEvent<LimitRange>> {
    return limitranges.watchNamespacedLimitRange(this.#client, params, options);
  }

  /** Create a LimitRange. */
  createNamespacedLimitRange(
    params: limitranges.CreateNamespacedLimitRangeParams,
    options?: CallOptions,
  ): Promise<LimitRange> {
    return limitranges.createNamespacedLimitRange(this.#client, params, options);
  }

  /** Delete collection of LimitRange. */
  deleteCollectionNamespacedLimitRange(
    params: limitranges.DeleteCollectionNamespacedLimitRangeParams,
    options?: CallOptions,
  ): Promise<Status> {
    return limitranges.deleteCollectionNamespacedLimitRange(this.#client, params, options);
  }

  /** Read the specified LimitRange. */
  readNamespacedLimitRange(
    params: limitranges.ReadNamespacedLimitRangeParams,
    options?: CallOptions,
  ): Promise<LimitRange> {
    return limitranges.readNamespacedLimitRange(this.#client, params, options);
  }

  /** Replace the specified LimitRange. */
  replaceNamespacedLimitRange(
    params: limitranges.ReplaceNamespacedLimitRangeParams,
    options?: CallOptions,
  ): Promise<LimitRange> {
    return limitranges.replaceNamespacedLimitRange(this.#client, params, options);
  }

  /** Delete a LimitRange. */
  deleteNamespacedLimitRange(
    params: limitranges.DeleteNamespacedLimitRangeParams,
    options?: CallOptions,
  ): Promise<LimitRange | Status> {
    return limitranges.deleteNamespacedLimitRange(this.#client, params, options);
  }

  /** Partially update the specified LimitRange. */
  patchNamespacedLimitRange(
    params: limitranges.PatchNamespacedLimitRangeParams,
    options?: CallOptions,
  ): Promise<LimitRange> {
    return limitranges.patchNamespacedLimitRange(this.#client, params, options);
  }

  /** List or watch objects of kind Namespace. */
  listNamespace(params?: namespaces.ListNamespaceParams, options?: CallOptions): Promise<NamespaceList> {
    return namespaces.listNamespace(this.#client, params, options);
  }

  /** List or watch objects of kind Namespace. */
  watchNamespace(
    params?: namespaces.ListNamespaceParams,
    options?: WatchOptions<Namespace>,
  ): AsyncIterable<WatchEvent<Namespace>> {
    return namespaces.watchNamespace(this.#client, params, options);
  }

  /** Create a Namespace. */
  createNamespace(params: namespaces.CreateNamespaceParams, options?: CallOptions): Promise<Namespace> {
    return namespaces.createNamespace(this.#client, params, options);
  }

  /** Delete collection of Namespace. */
  deleteCollectionNamespace(
    params?: namespaces.DeleteCollectionNamespaceParams,
    options?: CallOptions,
  ): Promise<Status> {
    return namespaces.deleteCollectionNamespace(this.#client, params, options);
  }

  /** Read the specified Namespace. */
  readNamespace(params: namespaces.ReadNamespaceParams, options?: CallOptions): Promise<Namespace> {
    return namespaces.readNamespace(this.#client, params, options);
  }

  /** Replace the specified Namespace. */
  replaceNamespace(params: namespaces.ReplaceNamespaceParams, options?: CallOptions): Promise<Namespace> {
    return namespaces.replaceNamespace(this.#client, params, options);
  }

  /** Delete a Namespace. */
  deleteNamespace(params: namespaces.DeleteNamespaceParams, options?: CallOptions): Promise<Namespace | Status> {
    return namespaces.deleteNamespace(this.#client, params, options);
  }

  /** Partially update the specified Namespace. */
  patchNamespace(params: namespaces.PatchNamespaceParams, options?: CallOptions): Promise<Namespace> {
    return namespaces.patchNamespace(this.#client, params, options);
  }

  /** Replace finalize of the specified Namespace. */
  replaceNamespaceFinalize(
    params: namespaces.ReplaceNamespaceFinalizeParams,
    options?: CallOptions,
  ): Promise<Namespace> {
    return namespaces.replaceNamespaceFinalize(this.#client, params, options);
  }

  /** Read status of the specified Namespace. */
  readNamespaceStatus(params: namespaces.ReadNamespaceStatusParams, options?: CallOptions): Promise<Namespace> {
    return namespaces.readNamespaceStatus(this.#client, params, options);
  }

  /** Replace status of the specified Namespace. */
  replaceNamespaceStatus(params: namespaces.ReplaceNamespaceStatusParams, options?: CallOptions): Promise<Namespace> {
    return namespaces.replaceNamespaceStatus(this.#client, params, options);
  }

  /** Partially update status of the specified Namespace. */
  patchNamespaceStatus(params: namespaces.PatchNamespaceStatusParams, options?: CallOptions): Promise<Namespace> {
    return namespaces.patchNamespaceStatus(this.#client, params, options);
  }

  /** List or watch objects of kind Node. */
  listNode(params?: nodes.ListNodeParams, options?: CallOptions): Promise<NodeList> {
    return nodes.listNode(this.#client, params, options);
  }

  /** List or watch objects of kind Node. */
  watchNode(params?: nodes.ListNodeParams, options?: WatchOptions<Node>): AsyncIterable<WatchEvent<Node>> {
    return nodes.watchNode(this.#client, params, options);
  }

  /** Create a Node. */
  createNode(params: nodes.CreateNodeParams, options?: CallOptions): Promise<Node> {
    return nodes.createNode(this.#client, params, options);
  }

  /** Delete collection of Node. */
  deleteCollectionNode(params?: nodes.DeleteCollectionNodeParams, options?: CallOptions): Promise<Status> {
    return nodes.deleteCollectionNode(this.#client, params, options);
  }

  /** Read the specified Node. */
  readNode(params: nodes.ReadNodeParams, options?: CallOptions): Promise<Node> {
    return nodes.readNode(this.#client, params, options);
  }

  /** Replace the specified Node. */
  replaceNode(params: nodes.ReplaceNodeParams, options?: CallOptions): Promise<Node> {
    return nodes.replaceNode(this.#client, params, options);
  }

  /** Delete a Node. */
  deleteNode(params: nodes.DeleteNodeParams, options?: CallOptions): Promise<Node | Status> {
    return nodes.deleteNode(this.#client, params, options);
  }

  /** Partially update the specified Node. */
  patchNode(params: nodes.PatchNodeParams, options?: CallOptions): Promise<Node> {
    return nodes.patchNode(this.#client, params, options);
  }

  /** Connect GET requests to proxy of Node. */
  connectGetNodeProxy(params: nodes.ConnectGetNodeProxyParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.connectGetNodeProxy(this.#client, params, options);
  }

  /** Connect PUT requests to proxy of Node. */
  connectPutNodeProxy(params: nodes.ConnectPutNodeProxyParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.connectPutNodeProxy(this.#client, params, options);
  }

  /** Connect POST requests to proxy of Node. */
  connectPostNodeProxy(params: nodes.ConnectPostNodeProxyParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.connectPostNodeProxy(this.#client, params, options);
  }

  /** Connect DELETE requests to proxy of Node. */
  connectDeleteNodeProxy(params: nodes.ConnectDeleteNodeProxyParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.connectDeleteNodeProxy(this.#client, params, options);
  }

  /** Connect OPTIONS requests to proxy of Node. */
  connectOptionsNodeProxy(params: nodes.ConnectOptionsNodeProxyParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.connectOptionsNodeProxy(this.#client, params, options);
  }

  /** Connect HEAD requests to proxy of Node. */
  connectHeadNodeProxy(params: nodes.ConnectHeadNodeProxyParams, options?: CallOptions): Promise<void> {
    return nodes.connectHeadNodeProxy(this.#client, params, options);
  }

  /** Connect GET requests to proxy of Node. */
  connectGetNodeProxyWithPath(
    params: nodes.ConnectGetNodeProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return nodes.connectGetNodeProxyWithPath(this.#client, params, options);
  }

  /** Connect PUT requests to proxy of Node. */
  connectPutNodeProxyWithPath(
    params: nodes.ConnectPutNodeProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return nodes.connectPutNodeProxyWithPath(this.#client, params, options);
  }

  /** Connect POST requests to proxy of Node. */
  connectPostNodeProxyWithPath(
    params: nodes.ConnectPostNodeProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return nodes.connectPostNodeProxyWithPath(this.#client, params, options);
  }

  /** Connect DELETE requests to proxy of Node. */
  connectDeleteNodeProxyWithPath(
    params: nodes.ConnectDeleteNodeProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return nodes.connectDeleteNodeProxyWithPath(this.#client, params, options);
  }

  /** Connect OPTIONS requests to proxy of Node. */
  connectOptionsNodeProxyWithPath(
    params: nodes.ConnectOptionsNodeProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return nodes.connectOptionsNodeProxyWithPath(this.#client, params, options);
  }

  /** Connect HEAD requests to proxy of Node. */
  connectHeadNodeProxyWithPath(params: nodes.ConnectHeadNodeProxyWithPathParams, options?: CallOptions): Promise<void> {
    return nodes.connectHeadNodeProxyWithPath(this.#client, params, options);
  }

  /** Read status of the specified Node. */
  readNodeStatus(params: nodes.ReadNodeStatusParams, options?: CallOptions): Promise<Node> {
    return nodes.readNodeStatus(this.#client, params, options);
  }

  /** Replace status of the specified Node. */
  replaceNodeStatus(params: nodes.ReplaceNodeStatusParams, options?: CallOptions): Promise<Node> {
    return nodes.replaceNodeStatus(this.#client, params, options);
  }

  /** Partially update status of the specified Node. */
  patchNodeStatus(params: nodes.PatchNodeStatusParams, options?: CallOptions): Promise<Node> {
    return nodes.patchNodeStatus(this.#client, params, options);
  }

  /** Proxy GET requests to Node. */
  proxyGETNode(params: nodes.ProxyGETNodeParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyGETNode(this.#client, params, options);
  }

  /** Proxy PUT requests to Node. */
  proxyPUTNode(params: nodes.ProxyPUTNodeParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyPUTNode(this.#client, params, options);
  }

  /** Proxy POST requests to Node. */
  proxyPOSTNode(params: nodes.ProxyPOSTNodeParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyPOSTNode(this.#client, params, options);
  }

  /** Proxy DELETE requests to Node. */
  proxyDELETENode(params: nodes.ProxyDELETENodeParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyDELETENode(this.#client, params, options);
  }

  /** Proxy OPTIONS requests to Node. */
  proxyOPTIONSNode(params: nodes.ProxyOPTIONSNodeParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyOPTIONSNode(this.#client, params, options);
  }

  /** Proxy HEAD requests to Node. */
  proxyHEADNode(params: nodes.ProxyHEADNodeParams, options?: CallOptions): Promise<void> {
    return nodes.proxyHEADNode(this.#client, params, options);
  }

  /** Proxy GET requests to Node. */
  proxyGETNodeWithPath(params: nodes.ProxyGETNodeWithPathParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyGETNodeWithPath(this.#client, params, options);
  }

  /** Proxy PUT requests to Node. */
  proxyPUTNodeWithPath(params: nodes.ProxyPUTNodeWithPathParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyPUTNodeWithPath(this.#client, params, options);
  }

  /** Proxy POST requests to Node. */
  proxyPOSTNodeWithPath(params: nodes.ProxyPOSTNodeWithPathParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyPOSTNodeWithPath(this.#client, params, options);
  }

  /** Proxy DELETE requests to Node. */
  proxyDELETENodeWithPath(params: nodes.ProxyDELETENodeWithPathParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyDELETENodeWithPath(this.#client, params, options);
  }

  /** Proxy OPTIONS requests to Node. */
  proxyOPTIONSNodeWithPath(params: nodes.ProxyOPTIONSNodeWithPathParams, options?: CallOptions): Promise<BinaryBody> {
    return nodes.proxyOPTIONSNodeWithPath(this.#client, params, options);
  }

  /** Proxy HEAD requests to Node. */
  proxyHEADNodeWithPath(params: nodes.ProxyHEADNodeWithPathParams, options?: CallOptions): Promise<void> {
    return nodes.proxyHEADNodeWithPath(this.#client, params, options);
  }

  /** Lists the resources of this version and their verbs. */
  getAPIResources(options?: CallOptions): Promise<APIResourceList> {
    return operations.getAPIResources(this.#client, options);
  }

  /** List or watch objects of kind PersistentVolumeClaim. */
  listNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.ListNamespacedPersistentVolumeClaimParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaimList> {
    return persistentvolumeclaims.listNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** List or watch objects of kind PersistentVolumeClaim. */
  watchNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.ListNamespacedPersistentVolumeClaimParams,
    options?: WatchOptions<PersistentVolumeClaim>,
  ): AsyncIterable<WatchEvent<PersistentVolumeClaim>> {
    return persistentvolumeclaims.watchNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** Create a PersistentVolumeClaim. */
  createNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.CreateNamespacedPersistentVolumeClaimParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim> {
    return persistentvolumeclaims.createNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** Delete collection of PersistentVolumeClaim. */
  deleteCollectionNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.DeleteCollectionNamespacedPersistentVolumeClaimParams,
    options?: CallOptions,
  ): Promise<Status> {
    return persistentvolumeclaims.deleteCollectionNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** Read the specified PersistentVolumeClaim. */
  readNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.ReadNamespacedPersistentVolumeClaimParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim> {
    return persistentvolumeclaims.readNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** Replace the specified PersistentVolumeClaim. */
  replaceNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.ReplaceNamespacedPersistentVolumeClaimParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim> {
    return persistentvolumeclaims.replaceNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** Delete a PersistentVolumeClaim. */
  deleteNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.DeleteNamespacedPersistentVolumeClaimParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim | Status> {
    return persistentvolumeclaims.deleteNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** Partially update the specified PersistentVolumeClaim. */
  patchNamespacedPersistentVolumeClaim(
    params: persistentvolumeclaims.PatchNamespacedPersistentVolumeClaimParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim> {
    return persistentvolumeclaims.patchNamespacedPersistentVolumeClaim(this.#client, params, options);
  }

  /** Read status of the specified PersistentVolumeClaim. */
  readNamespacedPersistentVolumeClaimStatus(
    params: persistentvolumeclaims.ReadNamespacedPersistentVolumeClaimStatusParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim> {
    return persistentvolumeclaims.readNamespacedPersistentVolumeClaimStatus(this.#client, params, options);
  }

  /** Replace status of the specified PersistentVolumeClaim. */
  replaceNamespacedPersistentVolumeClaimStatus(
    params: persistentvolumeclaims.ReplaceNamespacedPersistentVolumeClaimStatusParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim> {
    return persistentvolumeclaims.replaceNamespacedPersistentVolumeClaimStatus(this.#client, params, options);
  }

  /** Partially update status of the specified PersistentVolumeClaim. */
  patchNamespacedPersistentVolumeClaimStatus(
    params: persistentvolumeclaims.PatchNamespacedPersistentVolumeClaimStatusParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaim> {
    return persistentvolumeclaims.patchNamespacedPersistentVolumeClaimStatus(this.#client, params, options);
  }

  /** List or watch objects of kind PersistentVolumeClaim. */
  listPersistentVolumeClaimForAllNamespaces(
    params?: persistentvolumeclaims.ListPersistentVolumeClaimForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeClaimList> {
    return persistentvolumeclaims.listPersistentVolumeClaimForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind PersistentVolumeClaim. */
  watchPersistentVolumeClaimForAllNamespaces(
    params?: persistentvolumeclaims.ListPersistentVolumeClaimForAllNamespacesParams,
    options?: WatchOptions<PersistentVolumeClaim>,
  ): AsyncIterable<WatchEvent<PersistentVolumeClaim>> {
    return persistentvolumeclaims.watchPersistentVolumeClaimForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind PersistentVolume. */
  listPersistentVolume(
    params?: persistentvolumes.ListPersistentVolumeParams,
    options?: CallOptions,
  ): Promise<PersistentVolumeList> {
    return persistentvolumes.listPersistentVolume(this.#client, params, options);
  }

  /** List or watch objects of kind PersistentVolume. */
  watchPersistentVolume(
    params?: persistentvolumes.ListPersistentVolumeParams,
    options?: WatchOptions<PersistentVolume>,
  ): AsyncIterable<WatchEvent<PersistentVolume>> {
    return persistentvolumes.watchPersistentVolume(this.#client, params, options);
  }

  /** Create a PersistentVolume. */
  createPersistentVolume(
    params: persistentvolumes.CreatePersistentVolumeParams,
    options?: CallOptions,
  ): Promise<PersistentVolume> {
    return persistentvolumes.createPersistentVolume(this.#client, params, options);
  }

  /** Delete collection of PersistentVolume. */
  deleteCollectionPersistentVolume(
    params?: persistentvolumes.DeleteCollectionPersistentVolumeParams,
    options?: CallOptions,
  ): Promise<Status> {
    return persistentvolumes.deleteCollectionPersistentVolume(this.#client, params, options);
  }

  /** Read the specified PersistentVolume. */
  readPersistentVolume(
    params: persistentvolumes.ReadPersistentVolumeParams,
    options?: CallOptions,
  ): Promise<PersistentVolume> {
    return persistentvolumes.readPersistentVolume(this.#client, params, options);
  }

  /** Replace the specified PersistentVolume. */
  replacePersistentVolume(
    params: persistentvolumes.ReplacePersistentVolumeParams,
    options?: CallOptions,
  ): Promise<PersistentVolume> {
    return persistentvolumes.replacePersistentVolume(this.#client, params, options);
  }

  /** Delete a PersistentVolume. */
  deletePersistentVolume(
    params: persistentvolumes.DeletePersistentVolumeParams,
    options?: CallOptions,
  ): Promise<PersistentVolume | Status> {
    return persistentvolumes.deletePersistentVolume(this.#client, params, options);
  }

  /** Partially update the specified PersistentVolume. */
  patchPersistentVolume(
    params: persistentvolumes.PatchPersistentVolumeParams,
    options?: CallOptions,
  ): Promise<PersistentVolume> {
    return persistentvolumes.patchPersistentVolume(this.#client, params, options);
  }

  /** Read status of the specified PersistentVolume. */
  readPersistentVolumeStatus(
    params: persistentvolumes.ReadPersistentVolumeStatusParams,
    options?: CallOptions,
  ): Promise<PersistentVolume> {
    return persistentvolumes.readPersistentVolumeStatus(this.#client, params, options);
  }

  /** Replace status of the specified PersistentVolume. */
  replacePersistentVolumeStatus(
    params: persistentvolumes.ReplacePersistentVolumeStatusParams,
    options?: CallOptions,
  ): Promise<PersistentVolume> {
    return persistentvolumes.replacePersistentVolumeStatus(this.#client, params, options);
  }

  /** Partially update status of the specified PersistentVolume. */
  patchPersistentVolumeStatus(
    params: persistentvolumes.PatchPersistentVolumeStatusParams,
    options?: CallOptions,
  ): Promise<PersistentVolume> {
    return persistentvolumes.patchPersistentVolumeStatus(this.#client, params, options);
  }

  /** List or watch objects of kind Pod. */
  listNamespacedPod(params: pods.ListNamespacedPodParams, options?: CallOptions): Promise<PodList> {
    return pods.listNamespacedPod(this.#client, params, options);
  }

  /** List or watch objects of kind Pod. */
  watchNamespacedPod(
    params: pods.ListNamespacedPodParams,
    options?: WatchOptions<Pod>,
  ): AsyncIterable<WatchEvent<Pod>> {
    return pods.watchNamespacedPod(this.#client, params, options);
  }

  /** Create a Pod. */
  createNamespacedPod(params: pods.CreateNamespacedPodParams, options?: CallOptions): Promise<Pod> {
    return pods.createNamespacedPod(this.#client, params, options);
  }

  /** Delete collection of Pod. */
  deleteCollectionNamespacedPod(
    params: pods.DeleteCollectionNamespacedPodParams,
    options?: CallOptions,
  ): Promise<Status> {
    return pods.deleteCollectionNamespacedPod(this.#client, params, options);
  }

  /** Read the specified Pod. */
  readNamespacedPod(params: pods.ReadNamespacedPodParams, options?: CallOptions): Promise<Pod> {
    return pods.readNamespacedPod(this.#client, params, options);
  }

  /** Replace the specified Pod. */
  replaceNamespacedPod(params: pods.ReplaceNamespacedPodParams, options?: CallOptions): Promise<Pod> {
    return pods.replaceNamespacedPod(this.#client, params, options);
  }

  /** Delete a Pod. */
  deleteNamespacedPod(params: pods.DeleteNamespacedPodParams, options?: CallOptions): Promise<Pod | Status> {
    return pods.deleteNamespacedPod(this.#client, params, options);
  }

  /** Partially update the specified Pod. */
  patchNamespacedPod(params: pods.PatchNamespacedPodParams, options?: CallOptions): Promise<Pod> {
    return pods.patchNamespacedPod(this.#client, params, options);
  }

  /** Connect GET requests to attach of Pod. */
  attachNamespacedPod(params: pods.AttachNamespacedPodParams, options?: ConnectOptions): Promise<ExecSession> {
    return pods.attachNamespacedPod(this.#client, params, options);
  }

  /** Create binding of a Binding. */
  createNamespacedBindingBinding(
    params: pods.CreateNamespacedBindingBindingParams,
    options?: CallOptions,
  ): Promise<Binding> {
    return pods.createNamespacedBindingBinding(this.#client, params, options);
  }

  /** Create eviction of an Eviction. */
  createNamespacedEvictionEviction(
    params: pods.CreateNamespacedEvictionEvictionParams,
    options?: CallOptions,
  ): Promise<Eviction> {
    return pods.createNamespacedEvictionEviction(this.#client, params, options);
  }

  /** Connect GET requests to exec of Pod. */
  execNamespacedPod(params: pods.ExecNamespacedPodParams, options?: ConnectOptions): Promise<ExecSession> {
    return pods.execNamespacedPod(this.#client, params, options);
  }

  /** Read log of the specified Pod. */
  readNamespacedPodLog(params: pods.ReadNamespacedPodLogParams, options?: CallOptions): Promise<string> {
    return pods.readNamespacedPodLog(this.#client, params, options);
  }

  /** Read log of the specified Pod. */
  followNamespacedPodLog(params: pods.ReadNamespacedPodLogParams, options?: CallOptions): AsyncIterable<string> {
    return pods.followNamespacedPodLog(this.#client, params, options);
  }

  /** Connect GET requests to portforward of Pod. */
  portForwardNamespacedPod(
    params: pods.PortForwardNamespacedPodParams,
    options?: PortForwardOptions,
  ): Promise<PortForwardSession> {
    return pods.portForwardNamespacedPod(this.#client, params, options);
  }

  /** Connect GET requests to proxy of Pod. */
  connectGetNamespacedPodProxy(
    params: pods.ConnectGetNamespacedPodProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectGetNamespacedPodProxy(this.#client, params, options);
  }

  /** Connect PUT requests to proxy of Pod. */
  connectPutNamespacedPodProxy(
    params: pods.ConnectPutNamespacedPodProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectPutNamespacedPodProxy(this.#client, params, options);
  }

  /** Connect POST requests to proxy of Pod. */
  connectPostNamespacedPodProxy(
    params: pods.ConnectPostNamespacedPodProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectPostNamespacedPodProxy(this.#client, params, options);
  }

  /** Connect DELETE requests to proxy of Pod. */
  connectDeleteNamespacedPodProxy(
    params: pods.ConnectDeleteNamespacedPodProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectDeleteNamespacedPodProxy(this.#client, params, options);
  }

  /** Connect OPTIONS requests to proxy of Pod. */
  connectOptionsNamespacedPodProxy(
    params: pods.ConnectOptionsNamespacedPodProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectOptionsNamespacedPodProxy(this.#client, params, options);
  }

  /** Connect HEAD requests to proxy of Pod. */
  connectHeadNamespacedPodProxy(
    params: pods.ConnectHeadNamespacedPodProxyParams,
    options?: CallOptions,
  ): Promise<void> {
    return pods.connectHeadNamespacedPodProxy(this.#client, params, options);
  }

  /** Connect GET requests to proxy of Pod. */
  connectGetNamespacedPodProxyWithPath(
    params: pods.ConnectGetNamespacedPodProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectGetNamespacedPodProxyWithPath(this.#client, params, options);
  }

  /** Connect PUT requests to proxy of Pod. */
  connectPutNamespacedPodProxyWithPath(
    params: pods.ConnectPutNamespacedPodProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectPutNamespacedPodProxyWithPath(this.#client, params, options);
  }

  /** Connect POST requests to proxy of Pod. */
  connectPostNamespacedPodProxyWithPath(
    params: pods.ConnectPostNamespacedPodProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectPostNamespacedPodProxyWithPath(this.#client, params, options);
  }

  /** Connect DELETE requests to proxy of Pod. */
  connectDeleteNamespacedPodProxyWithPath(
    params: pods.ConnectDeleteNamespacedPodProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectDeleteNamespacedPodProxyWithPath(this.#client, params, options);
  }

  /** Connect OPTIONS requests to proxy of Pod. */
  connectOptionsNamespacedPodProxyWithPath(
    params: pods.ConnectOptionsNamespacedPodProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.connectOptionsNamespacedPodProxyWithPath(this.#client, params, options);
  }

  /** Connect HEAD requests to proxy of Pod. */
  connectHeadNamespacedPodProxyWithPath(
    params: pods.ConnectHeadNamespacedPodProxyWithPathParams,
    options?: CallOptions,
  ): Promise<void> {
    return pods.connectHeadNamespacedPodProxyWithPath(this.#client, params, options);
  }

  /** Read status of the specified Pod. */
  readNamespacedPodStatus(params: pods.ReadNamespacedPodStatusParams, options?: CallOptions): Promise<Pod> {
    return pods.readNamespacedPodStatus(this.#client, params, options);
  }

  /** Replace status of the specified Pod. */
  replaceNamespacedPodStatus(params: pods.ReplaceNamespacedPodStatusParams, options?: CallOptions): Promise<Pod> {
    return pods.replaceNamespacedPodStatus(this.#client, params, options);
  }

  /** Partially update status of the specified Pod. */
  patchNamespacedPodStatus(params: pods.PatchNamespacedPodStatusParams, options?: CallOptions): Promise<Pod> {
    return pods.patchNamespacedPodStatus(this.#client, params, options);
  }

  /** List or watch objects of kind Pod. */
  listPodForAllNamespaces(params?: pods.ListPodForAllNamespacesParams, options?: CallOptions): Promise<PodList> {
    return pods.listPodForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Pod. */
  watchPodForAllNamespaces(
    params?: pods.ListPodForAllNamespacesParams,
    options?: WatchOptions<Pod>,
  ): AsyncIterable<WatchEvent<Pod>> {
    return pods.watchPodForAllNamespaces(this.#client, params, options);
  }

  /** Proxy GET requests to Pod. */
  proxyGETNamespacedPod(params: pods.ProxyGETNamespacedPodParams, options?: CallOptions): Promise<BinaryBody> {
    return pods.proxyGETNamespacedPod(this.#client, params, options);
  }

  /** Proxy PUT requests to Pod. */
  proxyPUTNamespacedPod(params: pods.ProxyPUTNamespacedPodParams, options?: CallOptions): Promise<BinaryBody> {
    return pods.proxyPUTNamespacedPod(this.#client, params, options);
  }

  /** Proxy POST requests to Pod. */
  proxyPOSTNamespacedPod(params: pods.ProxyPOSTNamespacedPodParams, options?: CallOptions): Promise<BinaryBody> {
    return pods.proxyPOSTNamespacedPod(this.#client, params, options);
  }

  /** Proxy DELETE requests to Pod. */
  proxyDELETENamespacedPod(params: pods.ProxyDELETENamespacedPodParams, options?: CallOptions): Promise<BinaryBody> {
    return pods.proxyDELETENamespacedPod(this.#client, params, options);
  }

  /** Proxy OPTIONS requests to Pod. */
  proxyOPTIONSNamespacedPod(params: pods.ProxyOPTIONSNamespacedPodParams, options?: CallOptions): Promise<BinaryBody> {
    return pods.proxyOPTIONSNamespacedPod(this.#client, params, options);
  }

  /** Proxy HEAD requests to Pod. */
  proxyHEADNamespacedPod(params: pods.ProxyHEADNamespacedPodParams, options?: CallOptions): Promise<void> {
    return pods.proxyHEADNamespacedPod(this.#client, params, options);
  }

  /** Proxy GET requests to Pod. */
  proxyGETNamespacedPodWithPath(
    params: pods.ProxyGETNamespacedPodWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.proxyGETNamespacedPodWithPath(this.#client, params, options);
  }

  /** Proxy PUT requests to Pod. */
  proxyPUTNamespacedPodWithPath(
    params: pods.ProxyPUTNamespacedPodWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.proxyPUTNamespacedPodWithPath(this.#client, params, options);
  }

  /** Proxy POST requests to Pod. */
  proxyPOSTNamespacedPodWithPath(
    params: pods.ProxyPOSTNamespacedPodWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.proxyPOSTNamespacedPodWithPath(this.#client, params, options);
  }

  /** Proxy DELETE requests to Pod. */
  proxyDELETENamespacedPodWithPath(
    params: pods.ProxyDELETENamespacedPodWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.proxyDELETENamespacedPodWithPath(this.#client, params, options);
  }

  /** Proxy OPTIONS requests to Pod. */
  proxyOPTIONSNamespacedPodWithPath(
    params: pods.ProxyOPTIONSNamespacedPodWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return pods.proxyOPTIONSNamespacedPodWithPath(this.#client, params, options);
  }

  /** Proxy HEAD requests to Pod. */
  proxyHEADNamespacedPodWithPath(
    params: pods.ProxyHEADNamespacedPodWithPathParams,
    options?: CallOptions,
  ): Promise<void> {
    return pods.proxyHEADNamespacedPodWithPath(this.#client, params, options);
  }

  /** List or watch objects of kind PodTemplate. */
  listNamespacedPodTemplate(
    params: podtemplates.ListNamespacedPodTemplateParams,
    options?: CallOptions,
  ): Promise<PodTemplateList> {
    return podtemplates.listNamespacedPodTemplate(this.#client, params, options);
  }

  /** List or watch objects of kind PodTemplate. */
  watchNamespacedPodTemplate(
    params: podtemplates.ListNamespacedPodTemplateParams,
    options?: WatchOptions<PodTemplate>,
  ): AsyncIterable<WatchEvent<PodTemplate>> {
    return podtemplates.watchNamespacedPodTemplate(this.#client, params, options);
  }

  /** Create a PodTemplate. */
  createNamespacedPodTemplate(
    params: podtemplates.CreateNamespacedPodTemplateParams,
    options?: CallOptions,
  ): Promise<PodTemplate> {
    return podtemplates.createNamespacedPodTemplate(this.#client, params, options);
  }

  /** Delete collection of PodTemplate. */
  deleteCollectionNamespacedPodTemplate(
    params: podtemplates.DeleteCollectionNamespacedPodTemplateParams,
    options?: CallOptions,
  ): Promise<Status> {
    return podtemplates.deleteCollectionNamespacedPodTemplate(this.#client, params, options);
  }

  /** Read the specified PodTemplate. */
  readNamespacedPodTemplate(
    params: podtemplates.ReadNamespacedPodTemplateParams,
    options?: CallOptions,
  ): Promise<PodTemplate> {
    return podtemplates.readNamespacedPodTemplate(this.#client, params, options);
  }

  /** Replace the specified PodTemplate. */
  replaceNamespacedPodTemplate(
    params: podtemplates.ReplaceNamespacedPodTemplateParams,
    options?: CallOptions,
  ): Promise<PodTemplate> {
    return podtemplates.replaceNamespacedPodTemplate(this.#client, params, options);
  }

  /** Delete a PodTemplate. */
  deleteNamespacedPodTemplate(
    params: podtemplates.DeleteNamespacedPodTemplateParams,
    options?: CallOptions,
  ): Promise<PodTemplate | Status> {
    return podtemplates.deleteNamespacedPodTemplate(this.#client, params, options);
  }

  /** Partially update the specified PodTemplate. */
  patchNamespacedPodTemplate(
    params: podtemplates.PatchNamespacedPodTemplateParams,
    options?: CallOptions,
  ): Promise<PodTemplate> {
    return podtemplates.patchNamespacedPodTemplate(this.#client, params, options);
  }

  /** List or watch objects of kind PodTemplate. */
  listPodTemplateForAllNamespaces(
    params?: podtemplates.ListPodTemplateForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<PodTemplateList> {
    return podtemplates.listPodTemplateForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind PodTemplate. */
  watchPodTemplateForAllNamespaces(
    params?: podtemplates.ListPodTemplateForAllNamespacesParams,
    options?: WatchOptions<PodTemplate>,
  ): AsyncIterable<WatchEvent<PodTemplate>> {
    return podtemplates.watchPodTemplateForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ReplicationController. */
  listNamespacedReplicationController(
    params: replicationcontrollers.ListNamespacedReplicationControllerParams,
    options?: CallOptions,
  ): Promise<ReplicationControllerList> {
    return replicationcontrollers.listNamespacedReplicationController(this.#client, params, options);
  }

  /** List or watch objects of kind ReplicationController. */
  watchNamespacedReplicationController(
    params: replicationcontrollers.ListNamespacedReplicationControllerParams,
    options?: WatchOptions<ReplicationController>,
  ): AsyncIterable<WatchEvent<ReplicationController>> {
    return replicationcontrollers.watchNamespacedReplicationController(this.#client, params, options);
  }

  /** Create a ReplicationController. */
  createNamespacedReplicationController(
    params: replicationcontrollers.CreateNamespacedReplicationControllerParams,
    options?: CallOptions,
  ): Promise<ReplicationController> {
    return replicationcontrollers.createNamespacedReplicationController(this.#client, params, options);
  }

  /** Delete collection of ReplicationController. */
  deleteCollectionNamespacedReplicationController(
    params: replicationcontrollers.DeleteCollectionNamespacedReplicationControllerParams,
    options?: CallOptions,
  ): Promise<Status> {
    return replicationcontrollers.deleteCollectionNamespacedReplicationController(this.#client, params, options);
  }

  /** Read the specified ReplicationController. */
  readNamespacedReplicationController(
    params: replicationcontrollers.ReadNamespacedReplicationControllerParams,
    options?: CallOptions,
  ): Promise<ReplicationController> {
    return replicationcontrollers.readNamespacedReplicationController(this.#client, params, options);
  }

  /** Replace the specified ReplicationController. */
  replaceNamespacedReplicationController(
    params: replicationcontrollers.ReplaceNamespacedReplicationControllerParams,
    options?: CallOptions,
  ): Promise<ReplicationController> {
    return replicationcontrollers.replaceNamespacedReplicationController(this.#client, params, options);
  }

  /** Delete a ReplicationController. */
  deleteNamespacedReplicationController(
    params: replicationcontrollers.DeleteNamespacedReplicationControllerParams,
    options?: CallOptions,
  ): Promise<ReplicationController | Status> {
    return replicationcontrollers.deleteNamespacedReplicationController(this.#client, params, options);
  }

  /** Partially update the specified ReplicationController. */
  patchNamespacedReplicationController(
    params: replicationcontrollers.PatchNamespacedReplicationControllerParams,
    options?: CallOptions,
  ): Promise<ReplicationController> {
    return replicationcontrollers.patchNamespacedReplicationController(this.#client, params, options);
  }

  /** Read scale of the specified Scale. */
  readNamespacedScaleScale(
    params: replicationcontrollers.ReadNamespacedScaleScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicationcontrollers.readNamespacedScaleScale(this.#client, params, options);
  }

  /** Replace scale of the specified Scale. */
  replaceNamespacedScaleScale(
    params: replicationcontrollers.ReplaceNamespacedScaleScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicationcontrollers.replaceNamespacedScaleScale(this.#client, params, options);
  }

  /** Partially update scale of the specified Scale. */
  patchNamespacedScaleScale(
    params: replicationcontrollers.PatchNamespacedScaleScaleParams,
    options?: CallOptions,
  ): Promise<Scale> {
    return replicationcontrollers.patchNamespacedScaleScale(this.#client, params, options);
  }

  /** Read status of the specified ReplicationController. */
  readNamespacedReplicationControllerStatus(
    params: replicationcontrollers.ReadNamespacedReplicationControllerStatusParams,
    options?: CallOptions,
  ): Promise<ReplicationController> {
    return replicationcontrollers.readNamespacedReplicationControllerStatus(this.#client, params, options);
  }

  /** Replace status of the specified ReplicationController. */
  replaceNamespacedReplicationControllerStatus(
    params: replicationcontrollers.ReplaceNamespacedReplicationControllerStatusParams,
    options?: CallOptions,
  ): Promise<ReplicationController> {
    return replicationcontrollers.replaceNamespacedReplicationControllerStatus(this.#client, params, options);
  }

  /** Partially update status of the specified ReplicationController. */
  patchNamespacedReplicationControllerStatus(
    params: replicationcontrollers.PatchNamespacedReplicationControllerStatusParams,
    options?: CallOptions,
  ): Promise<ReplicationController> {
    return replicationcontrollers.patchNamespacedReplicationControllerStatus(this.#client, params, options);
  }

  /** List or watch objects of kind ReplicationController. */
  listReplicationControllerForAllNamespaces(
    params?: replicationcontrollers.ListReplicationControllerForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<ReplicationControllerList> {
    return replicationcontrollers.listReplicationControllerForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ReplicationController. */
  watchReplicationControllerForAllNamespaces(
    params?: replicationcontrollers.ListReplicationControllerForAllNamespacesParams,
    options?: WatchOptions<ReplicationController>,
  ): AsyncIterable<WatchEvent<ReplicationController>> {
    return replicationcontrollers.watchReplicationControllerForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ResourceQuota. */
  listNamespacedResourceQuota(
    params: resourcequotas.ListNamespacedResourceQuotaParams,
    options?: CallOptions,
  ): Promise<ResourceQuotaList> {
    return resourcequotas.listNamespacedResourceQuota(this.#client, params, options);
  }

  /** List or watch objects of kind ResourceQuota. */
  watchNamespacedResourceQuota(
    params: resourcequotas.ListNamespacedResourceQuotaParams,
    options?: WatchOptions<ResourceQuota>,
  ): AsyncIterable<WatchEvent<ResourceQuota>> {
    return resourcequotas.watchNamespacedResourceQuota(this.#client, params, options);
  }

  /** Create a ResourceQuota. */
  createNamespacedResourceQuota(
    params: resourcequotas.CreateNamespacedResourceQuotaParams,
    options?: CallOptions,
  ): Promise<ResourceQuota> {
    return resourcequotas.createNamespacedResourceQuota(this.#client, params, options);
  }

  /** Delete collection of ResourceQuota. */
  deleteCollectionNamespacedResourceQuota(
    params: resourcequotas.DeleteCollectionNamespacedResourceQuotaParams,
    options?: CallOptions,
  ): Promise<Status> {
    return resourcequotas.deleteCollectionNamespacedResourceQuota(this.#client, params, options);
  }

  /** Read the specified ResourceQuota. */
  readNamespacedResourceQuota(
    params: resourcequotas.ReadNamespacedResourceQuotaParams,
    options?: CallOptions,
  ): Promise<ResourceQuota> {
    return resourcequotas.readNamespacedResourceQuota(this.#client, params, options);
  }

  /** Replace the specified ResourceQuota. */
  replaceNamespacedResourceQuota(
    params: resourcequotas.ReplaceNamespacedResourceQuotaParams,
    options?: CallOptions,
  ): Promise<ResourceQuota> {
    return resourcequotas.replaceNamespacedResourceQuota(this.#client, params, options);
  }

  /** Delete a ResourceQuota. */
  deleteNamespacedResourceQuota(
    params: resourcequotas.DeleteNamespacedResourceQuotaParams,
    options?: CallOptions,
  ): Promise<ResourceQuota | Status> {
    return resourcequotas.deleteNamespacedResourceQuota(this.#client, params, options);
  }

  /** Partially update the specified ResourceQuota. */
  patchNamespacedResourceQuota(
    params: resourcequotas.PatchNamespacedResourceQuotaParams,
    options?: CallOptions,
  ): Promise<ResourceQuota> {
    return resourcequotas.patchNamespacedResourceQuota(this.#client, params, options);
  }

  /** Read status of the specified ResourceQuota. */
  readNamespacedResourceQuotaStatus(
    params: resourcequotas.ReadNamespacedResourceQuotaStatusParams,
    options?: CallOptions,
  ): Promise<ResourceQuota> {
    return resourcequotas.readNamespacedResourceQuotaStatus(this.#client, params, options);
  }

  /** Replace status of the specified ResourceQuota. */
  replaceNamespacedResourceQuotaStatus(
    params: resourcequotas.ReplaceNamespacedResourceQuotaStatusParams,
    options?: CallOptions,
  ): Promise<ResourceQuota> {
    return resourcequotas.replaceNamespacedResourceQuotaStatus(this.#client, params, options);
  }

  /** Partially update status of the specified ResourceQuota. */
  patchNamespacedResourceQuotaStatus(
    params: resourcequotas.PatchNamespacedResourceQuotaStatusParams,
    options?: CallOptions,
  ): Promise<ResourceQuota> {
    return resourcequotas.patchNamespacedResourceQuotaStatus(this.#client, params, options);
  }

  /** List or watch objects of kind ResourceQuota. */
  listResourceQuotaForAllNamespaces(
    params?: resourcequotas.ListResourceQuotaForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<ResourceQuotaList> {
    return resourcequotas.listResourceQuotaForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ResourceQuota. */
  watchResourceQuotaForAllNamespaces(
    params?: resourcequotas.ListResourceQuotaForAllNamespacesParams,
    options?: WatchOptions<ResourceQuota>,
  ): AsyncIterable<WatchEvent<ResourceQuota>> {
    return resourcequotas.watchResourceQuotaForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Secret. */
  listNamespacedSecret(params: secrets.ListNamespacedSecretParams, options?: CallOptions): Promise<SecretList> {
    return secrets.listNamespacedSecret(this.#client, params, options);
  }

  /** List or watch objects of kind Secret. */
  watchNamespacedSecret(
    params: secrets.ListNamespacedSecretParams,
    options?: WatchOptions<Secret>,
  ): AsyncIterable<WatchEvent<Secret>> {
    return secrets.watchNamespacedSecret(this.#client, params, options);
  }

  /** Create a Secret. */
  createNamespacedSecret(params: secrets.CreateNamespacedSecretParams, options?: CallOptions): Promise<Secret> {
    return secrets.createNamespacedSecret(this.#client, params, options);
  }

  /** Delete collection of Secret. */
  deleteCollectionNamespacedSecret(
    params: secrets.DeleteCollectionNamespacedSecretParams,
    options?: CallOptions,
  ): Promise<Status> {
    return secrets.deleteCollectionNamespacedSecret(this.#client, params, options);
  }

  /** Read the specified Secret. */
  readNamespacedSecret(params: secrets.ReadNamespacedSecretParams, options?: CallOptions): Promise<Secret> {
    return secrets.readNamespacedSecret(this.#client, params, options);
  }

  /** Replace the specified Secret. */
  replaceNamespacedSecret(params: secrets.ReplaceNamespacedSecretParams, options?: CallOptions): Promise<Secret> {
    return secrets.replaceNamespacedSecret(this.#client, params, options);
  }

  /** Delete a Secret. */
  deleteNamespacedSecret(
    params: secrets.DeleteNamespacedSecretParams,
    options?: CallOptions,
  ): Promise<Secret | Status> {
    return secrets.deleteNamespacedSecret(this.#client, params, options);
  }

  /** Partially update the specified Secret. */
  patchNamespacedSecret(params: secrets.PatchNamespacedSecretParams, options?: CallOptions): Promise<Secret> {
    return secrets.patchNamespacedSecret(this.#client, params, options);
  }

  /** List or watch objects of kind Secret. */
  listSecretForAllNamespaces(
    params?: secrets.ListSecretForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<SecretList> {
    return secrets.listSecretForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Secret. */
  watchSecretForAllNamespaces(
    params?: secrets.ListSecretForAllNamespacesParams,
    options?: WatchOptions<Secret>,
  ): AsyncIterable<WatchEvent<Secret>> {
    return secrets.watchSecretForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ServiceAccount. */
  listNamespacedServiceAccount(
    params: serviceaccounts.ListNamespacedServiceAccountParams,
    options?: CallOptions,
  ): Promise<ServiceAccountList> {
    return serviceaccounts.listNamespacedServiceAccount(this.#client, params, options);
  }

  /** List or watch objects of kind ServiceAccount. */
  watchNamespacedServiceAccount(
    params: serviceaccounts.ListNamespacedServiceAccountParams,
    options?: WatchOptions<ServiceAccount>,
  ): AsyncIterable<WatchEvent<ServiceAccount>> {
    return serviceaccounts.watchNamespacedServiceAccount(this.#client, params, options);
  }

  /** Create a ServiceAccount. */
  createNamespacedServiceAccount(
    params: serviceaccounts.CreateNamespacedServiceAccountParams,
    options?: CallOptions,
  ): Promise<ServiceAccount> {
    return serviceaccounts.createNamespacedServiceAccount(this.#client, params, options);
  }

  /** Delete collection of ServiceAccount. */
  deleteCollectionNamespacedServiceAccount(
    params: serviceaccounts.DeleteCollectionNamespacedServiceAccountParams,
    options?: CallOptions,
  ): Promise<Status> {
    return serviceaccounts.deleteCollectionNamespacedServiceAccount(this.#client, params, options);
  }

  /** Read the specified ServiceAccount. */
  readNamespacedServiceAccount(
    params: serviceaccounts.ReadNamespacedServiceAccountParams,
    options?: CallOptions,
  ): Promise<ServiceAccount> {
    return serviceaccounts.readNamespacedServiceAccount(this.#client, params, options);
  }

  /** Replace the specified ServiceAccount. */
  replaceNamespacedServiceAccount(
    params: serviceaccounts.ReplaceNamespacedServiceAccountParams,
    options?: CallOptions,
  ): Promise<ServiceAccount> {
    return serviceaccounts.replaceNamespacedServiceAccount(this.#client, params, options);
  }

  /** Delete a ServiceAccount. */
  deleteNamespacedServiceAccount(
    params: serviceaccounts.DeleteNamespacedServiceAccountParams,
    options?: CallOptions,
  ): Promise<ServiceAccount | Status> {
    return serviceaccounts.deleteNamespacedServiceAccount(this.#client, params, options);
  }

  /** Partially update the specified ServiceAccount. */
  patchNamespacedServiceAccount(
    params: serviceaccounts.PatchNamespacedServiceAccountParams,
    options?: CallOptions,
  ): Promise<ServiceAccount> {
    return serviceaccounts.patchNamespacedServiceAccount(this.#client, params, options);
  }

  /** List or watch objects of kind ServiceAccount. */
  listServiceAccountForAllNamespaces(
    params?: serviceaccounts.ListServiceAccountForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<ServiceAccountList> {
    return serviceaccounts.listServiceAccountForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind ServiceAccount. */
  watchServiceAccountForAllNamespaces(
    params?: serviceaccounts.ListServiceAccountForAllNamespacesParams,
    options?: WatchOptions<ServiceAccount>,
  ): AsyncIterable<WatchEvent<ServiceAccount>> {
    return serviceaccounts.watchServiceAccountForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Service. */
  listNamespacedService(params: services.ListNamespacedServiceParams, options?: CallOptions): Promise<ServiceList> {
    return services.listNamespacedService(this.#client, params, options);
  }

  /** List or watch objects of kind Service. */
  watchNamespacedService(
    params: services.ListNamespacedServiceParams,
    options?: WatchOptions<Service>,
  ): AsyncIterable<WatchEvent<Service>> {
    return services.watchNamespacedService(this.#client, params, options);
  }

  /** Create a Service. */
  createNamespacedService(params: services.CreateNamespacedServiceParams, options?: CallOptions): Promise<Service> {
    return services.createNamespacedService(this.#client, params, options);
  }

  /** Read the specified Service. */
  readNamespacedService(params: services.ReadNamespacedServiceParams, options?: CallOptions): Promise<Service> {
    return services.readNamespacedService(this.#client, params, options);
  }

  /** Replace the specified Service. */
  replaceNamespacedService(params: services.ReplaceNamespacedServiceParams, options?: CallOptions): Promise<Service> {
    return services.replaceNamespacedService(this.#client, params, options);
  }

  /** Delete a Service. */
  deleteNamespacedService(
    params: services.DeleteNamespacedServiceParams,
    options?: CallOptions,
  ): Promise<Service | Status> {
    return services.deleteNamespacedService(this.#client, params, options);
  }

  /** Partially update the specified Service. */
  patchNamespacedService(params: services.PatchNamespacedServiceParams, options?: CallOptions): Promise<Service> {
    return services.patchNamespacedService(this.#client, params, options);
  }

  /** Connect GET requests to proxy of Service. */
  connectGetNamespacedServiceProxy(
    params: services.ConnectGetNamespacedServiceProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectGetNamespacedServiceProxy(this.#client, params, options);
  }

  /** Connect PUT requests to proxy of Service. */
  connectPutNamespacedServiceProxy(
    params: services.ConnectPutNamespacedServiceProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectPutNamespacedServiceProxy(this.#client, params, options);
  }

  /** Connect POST requests to proxy of Service. */
  connectPostNamespacedServiceProxy(
    params: services.ConnectPostNamespacedServiceProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectPostNamespacedServiceProxy(this.#client, params, options);
  }

  /** Connect DELETE requests to proxy of Service. */
  connectDeleteNamespacedServiceProxy(
    params: services.ConnectDeleteNamespacedServiceProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectDeleteNamespacedServiceProxy(this.#client, params, options);
  }

  /** Connect OPTIONS requests to proxy of Service. */
  connectOptionsNamespacedServiceProxy(
    params: services.ConnectOptionsNamespacedServiceProxyParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectOptionsNamespacedServiceProxy(this.#client, params, options);
  }

  /** Connect HEAD requests to proxy of Service. */
  connectHeadNamespacedServiceProxy(
    params: services.ConnectHeadNamespacedServiceProxyParams,
    options?: CallOptions,
  ): Promise<void> {
    return services.connectHeadNamespacedServiceProxy(this.#client, params, options);
  }

  /** Connect GET requests to proxy of Service. */
  connectGetNamespacedServiceProxyWithPath(
    params: services.ConnectGetNamespacedServiceProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectGetNamespacedServiceProxyWithPath(this.#client, params, options);
  }

  /** Connect PUT requests to proxy of Service. */
  connectPutNamespacedServiceProxyWithPath(
    params: services.ConnectPutNamespacedServiceProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectPutNamespacedServiceProxyWithPath(this.#client, params, options);
  }

  /** Connect POST requests to proxy of Service. */
  connectPostNamespacedServiceProxyWithPath(
    params: services.ConnectPostNamespacedServiceProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectPostNamespacedServiceProxyWithPath(this.#client, params, options);
  }

  /** Connect DELETE requests to proxy of Service. */
  connectDeleteNamespacedServiceProxyWithPath(
    params: services.ConnectDeleteNamespacedServiceProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectDeleteNamespacedServiceProxyWithPath(this.#client, params, options);
  }

  /** Connect OPTIONS requests to proxy of Service. */
  connectOptionsNamespacedServiceProxyWithPath(
    params: services.ConnectOptionsNamespacedServiceProxyWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.connectOptionsNamespacedServiceProxyWithPath(this.#client, params, options);
  }

  /** Connect HEAD requests to proxy of Service. */
  connectHeadNamespacedServiceProxyWithPath(
    params: services.ConnectHeadNamespacedServiceProxyWithPathParams,
    options?: CallOptions,
  ): Promise<void> {
    return services.connectHeadNamespacedServiceProxyWithPath(this.#client, params, options);
  }

  /** Read status of the specified Service. */
  readNamespacedServiceStatus(
    params: services.ReadNamespacedServiceStatusParams,
    options?: CallOptions,
  ): Promise<Service> {
    return services.readNamespacedServiceStatus(this.#client, params, options);
  }

  /** Replace status of the specified Service. */
  replaceNamespacedServiceStatus(
    params: services.ReplaceNamespacedServiceStatusParams,
    options?: CallOptions,
  ): Promise<Service> {
    return services.replaceNamespacedServiceStatus(this.#client, params, options);
  }

  /** Partially update status of the specified Service. */
  patchNamespacedServiceStatus(
    params: services.PatchNamespacedServiceStatusParams,
    options?: CallOptions,
  ): Promise<Service> {
    return services.patchNamespacedServiceStatus(this.#client, params, options);
  }

  /** Proxy GET requests to Service. */
  proxyGETNamespacedService(
    params: services.ProxyGETNamespacedServiceParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyGETNamespacedService(this.#client, params, options);
  }

  /** Proxy PUT requests to Service. */
  proxyPUTNamespacedService(
    params: services.ProxyPUTNamespacedServiceParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyPUTNamespacedService(this.#client, params, options);
  }

  /** Proxy POST requests to Service. */
  proxyPOSTNamespacedService(
    params: services.ProxyPOSTNamespacedServiceParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyPOSTNamespacedService(this.#client, params, options);
  }

  /** Proxy DELETE requests to Service. */
  proxyDELETENamespacedService(
    params: services.ProxyDELETENamespacedServiceParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyDELETENamespacedService(this.#client, params, options);
  }

  /** Proxy OPTIONS requests to Service. */
  proxyOPTIONSNamespacedService(
    params: services.ProxyOPTIONSNamespacedServiceParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyOPTIONSNamespacedService(this.#client, params, options);
  }

  /** Proxy HEAD requests to Service. */
  proxyHEADNamespacedService(params: services.ProxyHEADNamespacedServiceParams, options?: CallOptions): Promise<void> {
    return services.proxyHEADNamespacedService(this.#client, params, options);
  }

  /** Proxy GET requests to Service. */
  proxyGETNamespacedServiceWithPath(
    params: services.ProxyGETNamespacedServiceWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyGETNamespacedServiceWithPath(this.#client, params, options);
  }

  /** Proxy PUT requests to Service. */
  proxyPUTNamespacedServiceWithPath(
    params: services.ProxyPUTNamespacedServiceWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyPUTNamespacedServiceWithPath(this.#client, params, options);
  }

  /** Proxy POST requests to Service. */
  proxyPOSTNamespacedServiceWithPath(
    params: services.ProxyPOSTNamespacedServiceWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyPOSTNamespacedServiceWithPath(this.#client, params, options);
  }

  /** Proxy DELETE requests to Service. */
  proxyDELETENamespacedServiceWithPath(
    params: services.ProxyDELETENamespacedServiceWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyDELETENamespacedServiceWithPath(this.#client, params, options);
  }

  /** Proxy OPTIONS requests to Service. */
  proxyOPTIONSNamespacedServiceWithPath(
    params: services.ProxyOPTIONSNamespacedServiceWithPathParams,
    options?: CallOptions,
  ): Promise<BinaryBody> {
    return services.proxyOPTIONSNamespacedServiceWithPath(this.#client, params, options);
  }

  /** Proxy HEAD requests to Service. */
  proxyHEADNamespacedServiceWithPath(
    params: services.ProxyHEADNamespacedServiceWithPathParams,
    options?: CallOptions,
  ): Promise<void> {
    return services.proxyHEADNamespacedServiceWithPath(this.#client, params, options);
  }

  /** List or watch objects of kind Service. */
  listServiceForAllNamespaces(
    params?: services.ListServiceForAllNamespacesParams,
    options?: CallOptions,
  ): Promise<ServiceList> {
    return services.listServiceForAllNamespaces(this.#client, params, options);
  }

  /** List or watch objects of kind Service. */
  watchServiceForAllNamespaces(
    params?: services.ListServiceForAllNamespacesParams,
    options?: WatchOptions<Service>,
  ): AsyncIterable<WatchEvent<Service>> {
    return services.watchServiceForAllNamespaces(this.#client, params, options);
  }
}
