/**
 * Network policies: which traffic may reach which pods.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { IntOrString } from "../../machinery/intstr.js";
import type { LabelSelector, ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Allows chosen incoming traffic to a group of pods; relevant in namespaces isolated by annotation and with a network
 * plugin that enforces policies.
 * @resource networkpolicies
 */
export interface NetworkPolicy extends TypeMeta {
  /** Name, namespace, labels and annotations; the policy covers only pods of its own namespace. */
  metadata?: ObjectMeta;
  /** Which pods the policy covers and what traffic may reach them. */
  spec?: NetworkPolicySpec;
}

/** Network policies returned by a list request, together with list metadata. */
export interface NetworkPolicyList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The network policies found; an empty array when nothing matches the request. */
  items: NetworkPolicy[];
}

/** Pods covered by a network policy and the incoming traffic it permits; several policies covering one pod add up. */
export interface NetworkPolicySpec {
  /** Picks the covered pods by label within the policy's namespace; an empty selector covers all pods there. */
  podSelector: LabelSelector;
  /**
   * Rules for incoming traffic; traffic that any rule permits is allowed. Without rules the policy permits nothing.
   * @listType atomic
   */
  ingress?: NetworkPolicyIngressRule[];
}

/** Permits traffic that satisfies both its source list and its port list. */
export interface NetworkPolicyIngressRule {
  /**
   * Permitted sources; traffic has to match one of them. If absent, every source is permitted; an empty array permits
   * none.
   * @listType atomic
   */
  from?: NetworkPolicyPeer[];
  /**
   * Permitted destination ports on the covered pods; traffic has to match one of them. If absent, every port is
   * permitted; an empty array permits none.
   * @listType atomic
   */
  ports?: NetworkPolicyPort[];
}

/** Source of permitted traffic, given by exactly one of its two selectors. */
export interface NetworkPolicyPeer {
  /**
   * Admits traffic from all pods of namespaces with matching labels; an empty selector means every namespace. Excludes
   * `podSelector`.
   */
  namespaceSelector?: LabelSelector;
  /**
   * Admits traffic from pods with matching labels in the policy's own namespace; an empty selector means all of them.
   * Excludes `namespaceSelector`.
   */
  podSelector?: LabelSelector;
}

/** Destination port and protocol to which traffic is permitted. */
export interface NetworkPolicyPort {
  /**
   * Port number, or name of a container port on the covered pods. If absent, all ports of the protocol are permitted.
   */
  port?: IntOrString;
  /**
   * Transport protocol, either `TCP` or `UDP`; taken to be `TCP` when left out.
   * @default "TCP"
   */
  protocol?: string;
}
