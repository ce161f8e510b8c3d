/**
 * Metadata that every object carries, and the options of calls that any resource takes.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { Int64 } from "groupversion/types";
import type { Time, TypeMeta } from "../../machinery/unversioned.js";

/** Standard data that every stored object carries: its identity, labels, owners and lifecycle timestamps. */
export interface ObjectMeta {
  /**
   * Free-form notes for tools and libraries, as string pairs. They cannot be selected on, and may be larger than
   * labels.
   */
  annotations?: Record<string, string>;
  /**
   * Reserved for distinguishing clusters whose names coincide; the server ignores any value sent in a create or update.
   */
  clusterName?: string;
  /** When the server stored the object, in UTC and RFC 3339 form; set by the server and read-only. */
  creationTimestamp?: Time;
  /**
   * Seconds granted for an orderly shutdown; appears together with `deletionTimestamp` and can only be shortened
   * afterwards.
   */
  deletionGracePeriodSeconds?: Int64;
  /**
   * Moment after which the object is expected to vanish; present once graceful deletion has begun and impossible to
   * revoke. Set by the server.
   */
  deletionTimestamp?: Time;
  /**
   * Names of cleanup steps still outstanding. While any remain, a deleted object stays visible; each controller removes
   * its own.
   * @patchStrategy merge
   * @listType set
   */
  finalizers?: string[];
  /** Prefix from which the server builds a unique name by adding a random suffix; used only when `name` is empty. */
  generateName?: string;
  /**
   * Counter the server raises whenever the desired state changes; compare it with `observedGeneration` in a status.
   * Read-only.
   */
  generation?: Int64;
  /** Short string pairs for grouping objects; services, controllers and list queries pick objects by them. */
  labels?: Record<string, string>;
  /**
   * Identifies the object among its kind within a namespace. Needed on creation unless `generateName` is given, and
   * fixed afterwards.
   */
  name?: string;
  /**
   * Namespace the object lives in; blank stands for `default`, and cluster-wide kinds leave it out. Fixed after
   * creation.
   */
  namespace?: string;
  /**
   * Objects this one depends on. Once all of them are gone, the garbage collector deletes it; at most one may be the
   * managing controller.
   * @patchStrategy merge
   * @patchMergeKey uid
   * @listType map
   * @listMapKey uid
   */
  ownerReferences?: OwnerReference[];
  /**
   * Opaque version token. Send it back in an update to detect concurrent changes, or use it to start a watch; compare
   * for equality only.
   */
  resourceVersion?: string;
  /** Path of this very object on the API server, filled in on read and never needed in requests. */
  selfLink?: string;
  /**
   * Identifier that the server generates and never reuses, so it distinguishes an object from a later one of the same
   * name. Read-only.
   */
  uid?: string;
}

/**
 * Link from a dependent to an object that owns it, which must be in the same namespace; drives garbage collection.
 * @mapType atomic
 */
export interface OwnerReference {
  /** API group and version of the owner, for example `extensions/v1beta1`. */
  apiVersion: string;
  /** Kind of the owner, for example `ReplicaSet`; spelt as in a manifest. */
  kind: string;
  /** Name of the owner, looked up in the dependent's namespace. */
  name: string;
  /** Unique identifier of the owner; a newer object with the same name does not count as the owner. */
  uid: string;
  /**
   * Marks the owner as the controller in charge of the dependent; at most one entry may be `true`. Unset counts as
   * `false`.
   */
  controller?: boolean;
}

/**
 * Optional request body for deletions that controls timing, safety checks and what happens to dependents.
 * @kind *
 */
export interface DeleteOptions extends TypeMeta {
  /**
   * Seconds the object gets to shut down, zero or more. `0` deletes at once; when omitted, the kind's own default
   * applies.
   */
  gracePeriodSeconds?: Int64;
  /**
   * With `true`, owned objects are kept and lose their owner; with `false`, the garbage collector removes them too.
   * When omitted, the kind's default applies.
   */
  orphanDependents?: boolean;
  /** Checks that have to hold before anything is deleted; if one fails, the server answers 409 Conflict. */
  preconditions?: Preconditions;
  /**
   * Treatment of dependents: `Orphan` keeps them, `Background` deletes them afterwards, `Foreground` deletes them
   * first. Excludes `orphanDependents`; unknown to 1.5 servers.
   * @since 1.7
   */
  propagationPolicy?: string;
}

/** Conditions an object has to meet, or else the requested change or deletion is refused. */
export interface Preconditions {
  /**
   * Identifier the object must have; guards against changing a recreated object of the same name. Leave out to skip the
   * check.
   */
  uid?: string;
}

/**
 * Query parameters of list, watch and delete-collection calls: which objects to cover, and whether to stream changes.
 */
export interface ListOptions {
  /**
   * Restricts the call to objects whose labels satisfy this expression, for example `app=web,tier in (a,b)`. Without
   * it everything matches.
   */
  labelSelector?: string;
  /**
   * Restricts the call by field values, for example `metadata.name=web-0` or `spec.nodeName!=n1`. Only a few fields
   * per resource are supported.
   */
  fieldSelector?: string;
  /** With `true` the connection stays open and streams change events instead of returning a list. Off by default. */
  watch?: boolean;
  /**
   * For a watch, stream changes later than this version. For a list, unset reads the newest data, while `0` permits a
   * cached answer.
   */
  resourceVersion?: string;
  /**
   * Seconds after which the server ends the call, mainly useful with watches. Unset leaves the duration to the server.
   */
  timeoutSeconds?: Int64;
  /**
   * Token from the previous page's list metadata, asking for the next page; keep all other parameters the same.
   * Servers older than 1.8 ignore it.
   * @since 1.8
   */
  continue?: string;
  /**
   * Largest count of items to return in one page; remaining ones are fetched with `continue`. Servers older than 1.8
   * ignore it and return everything.
   * @since 1.8
   */
  limit?: Int64;
  /**
   * Set to `true` to also receive objects that still have pending initializers, hidden by default. Servers that lack
   * initializers, such as 1.5, ignore it.
   * @since 1.8
   */
  includeUninitialized?: boolean;
}

/** Query parameters of a read that prepares an object for re-creation elsewhere. */
export interface ExportOptions {
  /**
   * With `true`, fields a user cannot set, such as UID, timestamps and status, are stripped from the reply. Off by
   * default.
   */
  export?: boolean;
  /**
   * With `true`, an export retains environment-specific fields such as the namespace. Only has meaning together with
   * `export`.
   */
  exact?: boolean;
}
