/**
 * Ingresses: HTTP routes from outside to services.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { LoadBalancerStatus } from "../../core/v1/services.js";
import type { IntOrString } from "../../machinery/intstr.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Routes HTTP traffic from outside the cluster to services by host and path; takes effect only where an ingress
 * controller is running.
 * @resource ingresses
 * @subresource status
 */
export interface Ingress extends TypeMeta {
  /** Name, namespace, labels and annotations; controllers read many of their settings from annotations. */
  metadata?: ObjectMeta;
  /** Routing rules, TLS settings and fallback service that an ingress controller should put into effect. */
  spec?: IngressSpec;
  /** Addresses at which the ingress can be reached, filled in by the controller; read-only for users. */
  status?: IngressStatus;
}

/** Ingresses returned by a list request, together with list metadata. */
export interface IngressList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The ingresses found; an empty array when nothing matches the request. */
  items: Ingress[];
}

/** Desired routing of an ingress; needs a default backend, at least one rule, or both. */
export interface IngressSpec {
  /**
   * Service for requests that no rule covers; may be left out if rules exist or the controller has its own fallback.
   */
  backend?: IngressBackend;
  /**
   * Host rules for routing requests; when empty or when none applies, traffic goes to the default backend.
   * @listType atomic
   */
  rules?: IngressRule[];
  /**
   * Certificates for serving HTTPS on port 443, chosen by host name through SNI if the controller supports it. Without
   * entries only plain HTTP is configured.
   * @listType atomic
   */
  tls?: IngressTLS[];
}

/** Service port to which matching requests get forwarded. */
export interface IngressBackend {
  /** Name of a service in the same namespace as the ingress. */
  serviceName: string;
  /** Port of that service, given by number or by port name. */
  servicePort: IntOrString;
}

/** Protocol-specific part of an ingress rule; HTTP is the only protocol supported. */
export interface IngressRuleValue {
  /** Path-based HTTP routing for the host; without it, all of the host's traffic goes to the default backend. */
  http?: HTTPIngressRuleValue;
}

/** Routing for one host name: requests are matched by host first and then by path. */
export interface IngressRule extends IngressRuleValue {
  /**
   * Fully qualified domain name the rule applies to, without port and not an IP address. Leave it out to cover all
   * hosts.
   */
  host?: string;
}

/** Pairs host names with the secret that holds their TLS certificate. */
export interface IngressTLS {
  /**
   * Host names covered by the certificate. When left out, the ingress controller's wildcard host setting applies.
   * @listType atomic
   */
  hosts?: string[];
  /**
   * Secret in the ingress's namespace with the keys `tls.crt` and `tls.key`. May be left out when TLS is only routed
   * by SNI host name.
   */
  secretName?: string;
}

/** Where an ingress has been made reachable for clients. */
export interface IngressStatus {
  /** IP addresses or host names of the load balancer in front of the ingress; empty until one is assigned. */
  loadBalancer?: LoadBalancerStatus;
}

/** Connects a URL path to the service that answers requests for it. */
export interface HTTPIngressPath {
  /** Service and port that receive requests whose path matches. */
  backend: IngressBackend;
  /**
   * Extended POSIX regular expression beginning with `/`, compared with the request path. Requests of any path match
   * when it is left out.
   */
  path?: string;
}

/** Distributes the HTTP requests of one host among services according to their URL path. */
export interface HTTPIngressRuleValue {
  /**
   * Mappings from URL paths to services; at least one is needed.
   * @listType atomic
   */
  paths: HTTPIngressPath[];
}
