/** Messages of the other kinds of `v1`, and of Leases, Events and EndpointSlices. */
export const coreMessages: Readonly<Record<string, string>> = {
  AttachedVolume: "name=1:string! devicePath=2:string!",
  Binding: "metadata=1:ObjectMeta target=2:ObjectReference",
  ClientIPConfig: "timeoutSeconds=1:int!",
  ConfigMap: "metadata=1:ObjectMeta data=2:string{} binaryData=3:bytes{} immutable=4:bool!",
  ConfigMapNodeConfigSource:
    "namespace=1:string! name=2:string! uid=3:string resourceVersion=4:string kubeletConfigKey=5:string!",
  ContainerImage: "names=1:string[] sizeBytes=2:int",
  DaemonEndpoint: "Port=1:int!",
  DiscoveryEndpointPort: "name=1:string! protocol=2:string! port=3:int! appProtocol=4:string!",
  Endpoint:
    "addresses=1:string[] conditions=2:EndpointConditions hostname=3:string! targetRef=4:ObjectReference deprecatedTopology=5:string{} nodeName=6:string! zone=7:string! hints=8:EndpointHints",
  EndpointAddress: "ip=1:string! targetRef=2:ObjectReference hostname=3:string nodeName=4:string!",
  EndpointConditions: "ready=1:bool! serving=2:bool! terminating=3:bool!",
  EndpointHints: "forZones=1:ForZone[] forNodes=2:ForNode[]",
  EndpointPort: "name=1:string port=2:int! protocol=3:string appProtocol=4:string!",
  EndpointSlice: "metadata=1:ObjectMeta endpoints=2:Endpoint[] ports=3:DiscoveryEndpointPort[] addressType=4:string!",
  EndpointSubset: "addresses=1:EndpointAddress[] notReadyAddresses=2:EndpointAddress[] ports=3:EndpointPort[]",
  Endpoints: "metadata=1:ObjectMeta subsets=2:EndpointSubset[]",
  Event:
    "metadata=1:ObjectMeta involvedObject=2:ObjectReference reason=3:string message=4:string source=5:EventSource firstTimestamp=6:time lastTimestamp=7:time count=8:int type=9:string eventTime=10:micro series=11:EventSeries action=12:string related=13:ObjectReference reportingComponent=14:string! reportingInstance=15:string!",
  EventSeries: "count=1:int lastObservedTime=2:micro",
  EventSource: "component=1:string host=2:string",
  EventsEvent:
    "metadata=1:ObjectMeta eventTime=2:micro series=3:EventsEventSeries reportingController=4:string reportingInstance=5:string action=6:string reason=7:string regarding=8:ObjectReference related=9:ObjectReference note=10:string type=11:string deprecatedSource=12:EventSource deprecatedFirstTimestamp=13:time deprecatedLastTimestamp=14:time deprecatedCount=15:int",
  EventsEventSeries: "count=1:int! lastObservedTime=2:micro",
  ForNode: "name=1:string!",
  ForZone: "name=1:string!",
  Lease: "metadata=1:ObjectMeta spec=2:LeaseSpec",
  LeaseSpec:
    "holderIdentity=1:string! leaseDurationSeconds=2:int! acquireTime=3:micro renewTime=4:micro leaseTransitions=5:int! strategy=6:string! preferredHolder=7:string!",
  LimitRange: "metadata=1:ObjectMeta spec=2:LimitRangeSpec",
  LimitRangeItem:
    "type=1:string! max=2:quantity{} min=3:quantity{} default=4:quantity{} defaultRequest=5:quantity{} maxLimitRequestRatio=6:quantity{}",
  LimitRangeSpec: "limits=1:LimitRangeItem[]",
  LoadBalancerIngress: "ip=1:string hostname=2:string ipMode=3:string! ports=4:PortStatus[]",
  LoadBalancerStatus: "ingress=1:LoadBalancerIngress[]",
  Namespace: "metadata=1:ObjectMeta spec=2:NamespaceSpec status=3:NamespaceStatus",
  NamespaceCondition: "type=1:string! status=2:string! lastTransitionTime=4:time reason=5:string message=6:string",
  NamespaceSpec: "finalizers=1:string[]",
  NamespaceStatus: "phase=1:string conditions=2:NamespaceCondition[]",
  Node: "metadata=1:ObjectMeta spec=2:NodeSpec status=3:NodeStatus",
  NodeAddress: "type=1:string! address=2:string!",
  NodeCondition:
    "type=1:string! status=2:string! lastHeartbeatTime=3:time lastTransitionTime=4:time reason=5:string message=6:string",
  NodeConfigSource: "configMap=2:ConfigMapNodeConfigSource",
  NodeConfigStatus:
    "assigned=1:NodeConfigSource active=2:NodeConfigSource lastKnownGood=3:NodeConfigSource error=4:string",
  NodeDaemonEndpoints: "kubeletEndpoint=1:DaemonEndpoint",
  NodeFeatures: "supplementalGroupsPolicy=1:bool!",
  NodeRuntimeHandler: "name=1:string! features=2:NodeRuntimeHandlerFeatures",
  NodeRuntimeHandlerFeatures: "recursiveReadOnlyMounts=1:bool! userNamespaces=2:bool!",
  NodeSpec:
    "podCIDR=1:string externalID=2:string providerID=3:string unschedulable=4:bool taints=5:Taint[] configSource=6:NodeConfigSource podCIDRs=7:string[]",
  NodeStatus:
    "capacity=1:quantity{} allocatable=2:quantity{} phase=3:string conditions=4:NodeCondition[] addresses=5:NodeAddress[] daemonEndpoints=6:NodeDaemonEndpoints nodeInfo=7:NodeSystemInfo images=8:ContainerImage[] volumesInUse=9:string[] volumesAttached=10:AttachedVolume[] config=11:NodeConfigStatus runtimeHandlers=12:NodeRuntimeHandler[] features=13:NodeFeatures declaredFeatures=14:string[]",
  NodeSwapStatus: "capacity=1:int!",
  NodeSystemInfo:
    "machineID=1:string! systemUUID=2:string! bootID=3:string! kernelVersion=4:string! osImage=5:string! containerRuntimeVersion=6:string! kubeletVersion=7:string! kubeProxyVersion=8:string! operatingSystem=9:string! architecture=10:string! swap=11:NodeSwapStatus",
  PortStatus: "port=1:int! protocol=2:string! error=3:string!",
  ReplicationController: "metadata=1:ObjectMeta spec=2:ReplicationControllerSpec status=3:ReplicationControllerStatus",
  ReplicationControllerCondition:
    "type=1:string! status=2:string! lastTransitionTime=3:time reason=4:string message=5:string",
  ReplicationControllerSpec: "replicas=1:int! selector=2:string{} template=3:PodTemplateSpec minReadySeconds=4:int",
  ReplicationControllerStatus:
    "replicas=1:int! fullyLabeledReplicas=2:int observedGeneration=3:int readyReplicas=4:int availableReplicas=5:int conditions=6:ReplicationControllerCondition[]",
  ResourceQuota: "metadata=1:ObjectMeta spec=2:ResourceQuotaSpec status=3:ResourceQuotaStatus",
  ResourceQuotaSpec: "hard=1:quantity{} scopes=2:string[] scopeSelector=3:ScopeSelector",
  ResourceQuotaStatus: "hard=1:quantity{} used=2:quantity{}",
  ScopeSelector: "matchExpressions=1:ScopedResourceSelectorRequirement[]",
  ScopedResourceSelectorRequirement: "scopeName=1:string! operator=2:string! values=3:string[]",
  Secret: "metadata=1:ObjectMeta data=2:bytes{} type=3:string stringData=4:string{} immutable=5:bool!",
  Service: "metadata=1:ObjectMeta spec=2:ServiceSpec status=3:ServiceStatus",
  ServiceAccount:
    "metadata=1:ObjectMeta secrets=2:ObjectReference[] imagePullSecrets=3:LocalObjectReference[] automountServiceAccountToken=4:bool!",
  ServicePort:
    "name=1:string protocol=2:string port=3:int! targetPort=4:intOrString nodePort=5:int appProtocol=6:string!",
  ServiceSpec:
    "ports=1:ServicePort[] selector=2:string{} clusterIP=3:string type=4:string externalIPs=5:string[] sessionAffinity=7:string loadBalancerIP=8:string loadBalancerSourceRanges=9:string[] externalName=10:string externalTrafficPolicy=11:string healthCheckNodePort=12:int publishNotReadyAddresses=13:bool sessionAffinityConfig=14:SessionAffinityConfig ipFamilyPolicy=17:string! clusterIPs=18:string[] ipFamilies=19:string[] allocateLoadBalancerNodePorts=20:bool! loadBalancerClass=21:string! internalTrafficPolicy=22:string! trafficDistribution=23:string!",
  ServiceStatus: "loadBalancer=1:LoadBalancerStatus conditions=2:Condition[]",
  SessionAffinityConfig: "clientIP=1:ClientIPConfig",
  Taint: "key=1:string! value=2:string effect=3:string! timeAdded=4:time",
};
