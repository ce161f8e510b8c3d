/**
 * Services as they are today.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int32 } from "groupversion/types";
import type {
  ServicePort as FirstServicePort,
  ServiceSpec as FirstServiceSpec,
  ServiceStatus as FirstServiceStatus,
} from "../../../core/v1/services.js";
import type { Condition, ListMeta, ObjectMeta, TypeMeta } from "../../../meta/v1.js";

/**
 * An address for a set of pods.
 * @resource services shortNames=svc categories=all deleted=object
 * @subresource status
 * @printColumn Type .spec.type
 * @printColumn Cluster-IP .spec.clusterIP
 * @printColumn Age .metadata.creationTimestamp
 */
export interface Service extends TypeMeta {
  /** Name, namespace, labels and the like. The name is also one in DNS. */
  metadata?: ObjectMeta;
  /** Which pods, and at which ports. */
  spec?: ServiceSpec;
  /** The load balancer, if it has one. */
  status?: ServiceStatus;
}

/** A list of services. */
export interface ServiceList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The services. */
  items: Service[];
}

/** Pods and ports of a service, and how it can be reached. */
export interface ServiceSpec extends Omit<FirstServiceSpec, "deprecatedPublicIPs" | "ports"> {
  /** Whether a load balancer gets ports on nodes. */
  allocateLoadBalancerNodePorts?: boolean;
  /**
   * Addresses in the cluster, one for each family. The first is `clusterIP`.
   * @listType atomic
   */
  clusterIPs?: string[];
  /** Whether requests from outside stay on the node that they reach: `Cluster` or `Local`. */
  externalTrafficPolicy?: string;
  /** Port on nodes that says whether they have a pod; with `Local` traffic. */
  healthCheckNodePort?: Int32;
  /**
   * Whether requests from inside stay on their node: `Cluster` or `Local`.
   * @default "Cluster"
   */
  internalTrafficPolicy?: string;
  /**
   * `IPv4`, `IPv6` or both, in order.
   * @listType atomic
   */
  ipFamilies?: string[];
  /** `SingleStack`, `PreferDualStack` or `RequireDualStack`. */
  ipFamilyPolicy?: string;
  /** Implementation of the load balancer. */
  loadBalancerClass?: string;
  /**
   * Ports of the service.
   * @patchStrategy merge
   * @patchMergeKey port
   * @listType map
   * @listMapKey port
   * @listMapKey protocol
   */
  ports?: ServicePort[];
  /** Whether pods that are not ready count. */
  publishNotReadyAddresses?: boolean;
  /** How long clients stay with a pod. */
  sessionAffinityConfig?: SessionAffinityConfig;
  /** Which pods are preferred, such as `PreferClose`. */
  trafficDistribution?: string;
}

/** A port of a service. */
export interface ServicePort extends FirstServicePort {
  /** Protocol of the application, such as `http`. */
  appProtocol?: string;
}

/** State of a service. */
export interface ServiceStatus extends FirstServiceStatus {
  /**
   * Aspects of its state.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: Condition[];
}

/** How clients stay with a pod. */
export interface SessionAffinityConfig {
  /** By their addresses. */
  clientIP?: ClientIPConfig;
}

/** How long a client stays with a pod. */
export interface ClientIPConfig {
  /** Seconds after its last request. */
  timeoutSeconds?: Int32;
}
