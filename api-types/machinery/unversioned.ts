/**
 * What every group of the API shares: type and list metadata, label selectors, statuses and discovery documents.
 * @packageDocumentation
 * @modelPackage machinery/unversioned
 */
import type { DateTime, Int32 } from "groupversion/types";

/** Kind and version markers at the top level of every API object, telling readers how to interpret the rest. */
export interface TypeMeta {
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
}

/**
 * Discovery record of one API group: its name, its versions and the preferred one. Served at `/apis/GROUP`.
 * @kind core/v1
 */
export interface APIGroup extends TypeMeta {
  /** Name of the group, for example `batch` or `rbac.authorization.k8s.io`. */
  name: string;
  /**
   * All versions in which the server offers the group.
   * @listType atomic
   */
  versions: GroupVersionForDiscovery[];
  /**
   * Server addresses to use, depending on the network a client calls from. Where several ranges fit, clients take the
   * narrowest.
   * @listType atomic
   */
  serverAddressByClientCIDRs: ServerAddressByClientCIDR[];
  /** The version recommended by the server; most clients should pick it if they understand it. */
  preferredVersion?: GroupVersionForDiscovery;
}

/**
 * Discovery document at `/apis` naming every API group except the core one.
 * @kind core/v1
 */
export interface APIGroupList extends TypeMeta {
  /**
   * The groups available on this server, one record each.
   * @listType atomic
   */
  groups: APIGroup[];
}

/** One version of an API group in both its full and its short spelling. */
export interface GroupVersionForDiscovery {
  /** Full spelling, group and version joined by a slash, for example `batch/v1`. */
  groupVersion: string;
  /** Short spelling without the group, for example `v1`, so that clients need not split strings. */
  version: string;
}

/** Tells clients of one network range which address of the API server they should use. */
export interface ServerAddressByClientCIDR {
  /**
   * Range of client IP addresses in CIDR notation to which the address applies, for example `0.0.0.0/0` for everyone.
   */
  clientCIDR: string;
  /** Address for those clients: host name or IP, with an optional port. */
  serverAddress: string;
}

/** Discovery record of one resource: its URL name, its kind and its scope. */
export interface APIResource {
  /** Plural name as used in URLs, such as `pods`; subresources carry a slash, as in `pods/log`. */
  name: string;
  /** `true` for resources that live in a namespace, `false` for cluster-wide ones. Decides how URLs are built. */
  namespaced: boolean;
  /** Kind of the objects read and written at this resource, for example `Pod` for `pods`. */
  kind: string;
}

/**
 * Discovery document naming the resources of one group version, served at `/api/v1` or `/apis/GROUP/VERSION`.
 * @kind core/v1
 */
export interface APIResourceList extends TypeMeta {
  /** The described group and version, such as `apps/v1beta1`; just `v1` for the core group. */
  groupVersion: string;
  /**
   * All resources and subresources of this group version.
   * @listType atomic
   */
  resources: APIResource[];
}

/**
 * Discovery document at `/api` naming the versions of the core group, which has no group name.
 * @kind core/v1
 */
export interface APIVersions extends TypeMeta {
  /**
   * Versions of the core API that the server offers; in practice only `v1`.
   * @listType atomic
   */
  versions: string[];
  /**
   * Server addresses to use, depending on the network a client calls from. Where several ranges fit, clients take the
   * narrowest.
   * @listType atomic
   */
  serverAddressByClientCIDRs: ServerAddressByClientCIDR[];
}

/**
 * Picks objects by their labels. All conditions must hold. A selector without conditions usually matches everything; an
 * absent one matches nothing.
 * @mapType atomic
 */
export interface LabelSelector {
  /**
   * Conditions with set operators, every one of which has to be satisfied, in addition to `matchLabels`.
   * @listType atomic
   */
  matchExpressions?: LabelSelectorRequirement[];
  /**
   * Labels an object has to carry with exactly these values; each entry is shorthand for an `In` condition with one
   * value.
   */
  matchLabels?: Record<string, string>;
}

/** One condition of a label selector: a label key, an operator and the values to compare with. */
export interface LabelSelectorRequirement {
  /**
   * Label key to look at, with its prefix if it has one, such as `example.com/tier`.
   */
  key: string;
  /** How the label is compared: `In`, `NotIn`, `Exists` or `DoesNotExist`. */
  operator: string;
  /**
   * Values to compare with. Give at least one for `In` and `NotIn`, and none for `Exists` and `DoesNotExist`.
   * @listType atomic
   */
  values?: string[];
}

/** Metadata of a list, or of another response that is not a stored object. */
export interface ListMeta {
  /** Version of the data in the response. Pass it to a watch to receive later changes; treat it as opaque. */
  resourceVersion?: string;
  /** URL path of this response on the API server, filled in on reads and ignored on writes. */
  selfLink?: string;
}

/**
 * Body of a patch call; its `Content-Type` header tells whether it is a JSON patch, a merge patch or a strategic merge
 * patch.
 */
export interface Patch {}

/**
 * Outcome of a call that returns no object, above all the body of every error response.
 * @kind core/v1
 */
export interface Status extends TypeMeta {
  /** HTTP status code proposed for the response, for instance 404; zero or absent if none is proposed. */
  code?: Int32;
  /**
   * Structured data about the failure, such as the object concerned and individual causes; its content depends on
   * `reason`.
   */
  details?: StatusDetails;
  /** Human-readable account of the outcome; do not parse it, use `reason` in programs. */
  message?: string;
  /** List-style metadata, included for uniformity and in practice empty. */
  metadata?: ListMeta;
  /**
   * CamelCase keyword saying why a call failed, such as `NotFound`, `AlreadyExists`, `Conflict`, `Invalid` or
   * `Forbidden`. Refines the HTTP code; empty if unknown.
   */
  reason?: string;
  /** Overall outcome, either `Success` or `Failure`; `reason` and `message` elaborate on it. */
  status?: string;
}

/** Structured information that accompanies a failure, so that programs need not parse `message`. */
export interface StatusDetails {
  /**
   * Individual causes, such as one per invalid field. Absent where the failure has no finer breakdown.
   * @listType atomic
   */
  causes?: StatusCause[];
  /** API group of the object concerned; empty for core objects or if there is none. */
  group?: string;
  /** Kind or resource name of the object concerned, for example `pods`; it can differ from what was requested. */
  kind?: string;
  /** Name of the object concerned, when the failure is about a single one. */
  name?: string;
  /** Seconds a client should wait before trying again; absent or zero if no retry is suggested. */
  retryAfterSeconds?: Int32;
}

/** One individual cause of a failure, typically a single field that did not pass validation. */
export interface StatusCause {
  /**
   * Path of the offending field in JSON spelling, for example `spec.containers[0].image`. Absent when no field is to
   * blame.
   */
  field?: string;
  /** Explanation of this cause in plain language, suited for showing to users. */
  message?: string;
  /**
   * Keyword for this cause, such as `FieldValueRequired`, `FieldValueInvalid` or `FieldValueDuplicate`; empty when
   * unknown.
   */
  reason?: string;
}

/**
 * Point in time as an RFC 3339 string in UTC with whole seconds, for example `2017-01-31T09:30:00Z`; `null` if unset.
 * @definition
 */
export type Time = DateTime;
