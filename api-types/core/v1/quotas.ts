/**
 * Limits and quotas of a namespace.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { ObjectMeta } from "./meta.js";
import type { Quantity } from "../../machinery/resource.js";
import type { ListMeta, TypeMeta } from "../../machinery/unversioned.js";

/**
 * Policy for one namespace that bounds the resources of single pods, containers or volume claims and supplies defaults
 * for containers.
 * @resource limitranges
 */
export interface LimitRange extends TypeMeta {
  /** Name, namespace, labels and other standard object data; the policy applies to its own namespace only. */
  metadata?: ObjectMeta;
  /** The limits to apply. Changes affect objects admitted from then on, never those that already exist. */
  spec?: LimitRangeSpec;
}

/** Result of listing limit ranges in one namespace or across all of them. */
export interface LimitRangeList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The limit ranges that matched the request; an empty array when there are none. */
  items: LimitRange[];
}

/** The set of bounds and defaults that a limit range imposes on its namespace. */
export interface LimitRangeSpec {
  /**
   * One entry for each kind of object to restrict; a `type` may occur only once.
   * @listType atomic
   */
  limits: LimitRangeItem[];
}

/** Bounds and defaults for one kind of object, listed per resource such as `cpu`, `memory` or `storage`. */
export interface LimitRangeItem {
  /**
   * Limits given to containers that set none, by resource name. Not allowed when `type` is `Pod`; falls back to `max`.
   */
  default?: Record<string, Quantity>;
  /**
   * Requests given to containers that set none, by resource name. Not allowed when `type` is `Pod`; falls back to
   * `default`, then `min`.
   */
  defaultRequest?: Record<string, Quantity>;
  /** Upper bounds by resource name; an object with a higher limit, or without one, is refused. */
  max?: Record<string, Quantity>;
  /**
   * Largest permitted ratio of limit to request by resource name, which caps overcommitment. Both values must then be
   * set and nonzero.
   */
  maxLimitRequestRatio?: Record<string, Quantity>;
  /** Lower bounds by resource name; an object that requests less than this is refused. */
  min?: Record<string, Quantity>;
  /**
   * What the bounds apply to: `Container` for each container alone, `Pod` for the sum over its containers,
   * `PersistentVolumeClaim` for the storage a claim requests.
   */
  type?: string;
}

/**
 * Caps what all objects of one namespace may consume in total; requests exceeding it are rejected.
 * @resource resourcequotas
 * @subresource status
 */
export interface ResourceQuota extends TypeMeta {
  /** Name, namespace, labels and other standard object data; the quota counts its own namespace only. */
  metadata?: ObjectMeta;
  /** The caps to enforce and, optionally, the pods they are restricted to. */
  spec?: ResourceQuotaSpec;
  /** Enforced caps and present consumption as last calculated by the quota controller; read-only. */
  status?: ResourceQuotaStatus;
}

/** Result of listing resource quotas in one namespace or across all of them. */
export interface ResourceQuotaList extends TypeMeta {
  /** Data about the listing itself; its resource version is a good starting point for a watch. */
  metadata?: ListMeta;
  /** The resource quotas that matched the request; an empty array when there are none. */
  items: ResourceQuota[];
}

/** Caps on consumption in a namespace, optionally narrowed to certain classes of pods. */
export interface ResourceQuotaSpec {
  /**
   * Caps by resource name, such as `requests.cpu`, `limits.memory`, `pods` or `services`. Capping compute resources
   * forces new pods to state them.
   */
  hard?: Record<string, Quantity>;
  /**
   * Counts only pods that match all scopes listed here, out of `Terminating`, `NotTerminating`, `BestEffort` and
   * `NotBestEffort`. Counts everything if empty; fixed after creation.
   * @listType atomic
   */
  scopes?: string[];
}

/** Caps in force in a namespace, and current consumption. */
export interface ResourceQuotaStatus {
  /** Caps currently enforced, by resource name; trails the spec briefly after an edit. */
  hard?: Record<string, Quantity>;
  /** Total consumption so far, by resource name; may exceed a cap that was lowered afterwards. */
  used?: Record<string, Quantity>;
}
