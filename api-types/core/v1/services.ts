/**
 * Services, their endpoints and load balancers.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32 } from "groupversion/types";
import type { ObjectMeta } from "./meta.js";
import type { ObjectReference } from "./references.js";
import type { IntOrString } from "../../machinery/intstr.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Backend addresses of the service with the same name, maintained by the endpoints controller unless the service has
 * no selector.
 * @resource endpoints
 */
export interface Endpoints extends TypeMeta {
  /**
   * All backends, grouped by the ports they serve. An address appears in several groups if its ports differ in
   * readiness.
   * @listType atomic
   */
  subsets: EndpointSubset[];
  /** Standard object data; name and namespace must equal those of the service these backends belong to. */
  metadata?: ObjectMeta;
}

/** Result of listing endpoints in one namespace or across all of them. */
export interface EndpointsList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The endpoints objects that matched the request; an empty array when there are none. */
  items: Endpoints[];
}

/** Group of addresses sharing the same ports; every combination of address and port is one backend. */
export interface EndpointSubset {
  /**
   * Backends that passed their readiness checks; service traffic is spread over these.
   * @listType atomic
   */
  addresses?: EndpointAddress[];
  /**
   * Backends that exist but are still starting or fail their readiness check; they receive no traffic.
   * @listType atomic
   */
  notReadyAddresses?: EndpointAddress[];
  /**
   * Ports available on each address of the group, for ready and unready backends alike.
   * @listType atomic
   */
  ports?: EndpointPort[];
}

/**
 * A single IP address behind a service, optionally linked to the pod and node it belongs to.
 * @mapType atomic
 */
export interface EndpointAddress {
  /** IP address of the backend. Loopback, link-local and link-local multicast addresses are rejected. */
  ip: string;
  /**
   * DNS label under which this backend can be resolved below the service's domain; leave out if no such record is
   * wanted.
   */
  hostname?: string;
  /** Name of the node where the backend runs, useful for picking backends on the local node. */
  nodeName?: string;
  /**
   * Reference to the object, usually a pod, that owns this address; absent for hand-made endpoints outside the
   * cluster.
   */
  targetRef?: ObjectReference;
}

/**
 * A port that every address of an endpoint subset serves.
 * @mapType atomic
 */
export interface EndpointPort {
  /** Port number on the backend itself, from 1 to 65535. */
  port: Int32;
  /**
   * Matches the `name` of the corresponding service port. Must be a DNS label and can be omitted only for a single
   * port.
   */
  name?: string;
  /**
   * Transport protocol, either `TCP` or `UDP`; `TCP` is assumed when nothing is given.
   * @default "TCP"
   */
  protocol?: string;
}

/**
 * Stable name and address for a changing set of pods, with traffic spread over those that are ready.
 * @resource services verbs=all,-deletecollection delete=immediate redirect
 * @subresource proxy methods=GET,POST,PUT,DELETE,HEAD,OPTIONS options=ServiceProxyOptions subpath
 * @subresource status
 */
export interface Service extends TypeMeta {
  /** Standard object data; the name becomes part of the DNS name and must be a DNS label. */
  metadata?: ObjectMeta;
  /** Ports, selector and kind of exposure wanted for the traffic. */
  spec?: ServiceSpec;
  /** Reported state, limited to the external load balancer if there is one; read-only. */
  status?: ServiceStatus;
}

/** Result of listing services in one namespace or across all of them. */
export interface ServiceList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The services that matched the request; an empty array when there are none. */
  items: Service[];
}

/** Desired exposure of a service: its ports, the pods behind it and how clients reach it. */
export interface ServiceSpec {
  /**
   * Ports to offer, at least one unless the service is headless or of type `ExternalName`; with several, each needs a
   * name.
   * @patchStrategy merge
   * @patchMergeKey port
   * @listType map
   * @listMapKey port
   * @listMapKey protocol
   */
  ports: ServicePort[];
  /**
   * Virtual address inside the cluster, assigned when left out and unchangeable later. `None` makes the service
   * headless; leave empty for `ExternalName`.
   */
  clusterIP?: string;
  /** Predecessor of `externalIPs`; still effective in this version, but do not use it in new manifests. */
  deprecatedPublicIPs?: string[];
  /**
   * Further addresses whose traffic the nodes accept for this service. Routing them to a node is up to the
   * administrator.
   * @listType atomic
   */
  externalIPs?: string[];
  /**
   * DNS name that lookups of the service resolve to by CNAME, without proxying; mandatory for type `ExternalName` and
   * meaningless otherwise.
   */
  externalName?: string;
  /** Requested address of a service of type `LoadBalancer`; clouds that cannot choose addresses ignore it. */
  loadBalancerIP?: string;
  /**
   * Client ranges in CIDR notation allowed through the cloud load balancer. Open to everyone when empty; depends on
   * support by the cloud.
   * @listType atomic
   */
  loadBalancerSourceRanges?: string[];
  /**
   * Labels that a pod needs in order to receive traffic. Without it, you supply the endpoints yourself; ignored for
   * `ExternalName`.
   * @mapType atomic
   */
  selector?: Record<string, string>;
  /**
   * `ClientIP` sends all connections from one client address to the same pod; `None`, the default, lets each connection
   * go to any pod.
   * @default "None"
   */
  sessionAffinity?: string;
  /**
   * How the service is exposed: `ClusterIP` (default) internally, `NodePort` on each node, `LoadBalancer` through the
   * cloud, `ExternalName` as a DNS alias.
   * @default "ClusterIP"
   */
  type?: string;
}

/** A port the service listens on and where in the backing pods its traffic goes. */
export interface ServicePort {
  /** Port number clients connect to on the service address, from 1 to 65535. */
  port: Int32;
  /** DNS label, unique within the service, that identifies the port. Optional only if there is a single port. */
  name?: string;
  /**
   * Port opened on each node for types `NodePort` and `LoadBalancer`. Normally left to the cluster, which picks from
   * 30000-32767 by default.
   */
  nodePort?: Int32;
  /**
   * Transport protocol, either `TCP` or `UDP`; `TCP` is assumed when nothing is given.
   * @default "TCP"
   */
  protocol?: string;
  /**
   * Port number on the pods, or the name of a container port, looked up pod by pod. Same as `port` when omitted;
   * headless services ignore it.
   */
  targetPort?: IntOrString;
}

/** Reported state of a service: its external load balancer, if it has one. */
export interface ServiceStatus {
  /** Addresses of the cloud load balancer; stays empty for types other than `LoadBalancer`. */
  loadBalancer?: LoadBalancerStatus;
}

/** Where an external load balancer can be reached once the cloud provider has set it up. */
export interface LoadBalancerStatus {
  /**
   * Addresses of the load balancer; empty while it is still being provisioned.
   * @listType atomic
   */
  ingress?: LoadBalancerIngress[];
}

/** An address at which an external load balancer receives traffic for a service. */
export interface LoadBalancerIngress {
  /** DNS name of the load balancer, set by providers that hand out names, such as AWS. */
  hostname?: string;
  /** IP address of the load balancer, set by providers that hand out addresses, such as GCE or OpenStack. */
  ip?: string;
}

/** Query parameters of requests relayed by the API server to one of a service's endpoints. */
export interface ServiceProxyOptions {
  /** URL path to request from the service, query included, such as `/search?q=x`; the root when left out. */
  path?: string;
}
