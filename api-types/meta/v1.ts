/**
 * Current Kubernetes metadata for your own APIs: of objects, of lists, and conditions of a status.
 * @packageDocumentation
 * @modelPackage meta/v1
 */
import type { DateTime, Int64 } from "groupversion/types";
import type { TypeMeta as KindMarkers } from "../machinery/unversioned.js";

/** The kind of an object, and the version in which it is written. */
export interface TypeMeta extends KindMarkers {
  /** Name of the kind, such as `Plant`. Servers may leave it out of the items of a list. */
  kind?: string;
  /** Group and version, joined by a slash, such as `garden.example.com/v1`. */
  apiVersion?: string;
}

/** Metadata of every stored object: identity, labels, owners and timestamps. */
export interface ObjectMeta {
  /** Notes for tools and people. Selectors ignore them, so they can be longer than labels. */
  annotations?: Record<string, string>;
  /**
   * When the server created the object.
   * @readOnly
   */
  creationTimestamp?: DateTime;
  /**
   * Seconds that the object has for shutting down once it is being deleted.
   * @readOnly
   */
  deletionGracePeriodSeconds?: Int64;
  /**
   * When the object counts as deleted. While finalizers remain, it can still be read.
   * @readOnly
   */
  deletionTimestamp?: DateTime;
  /**
   * Work that controllers must do before the object is removed; each deletes its own entry when done.
   * @patchStrategy merge
   * @listType set
   */
  finalizers?: string[];
  /** Prefix of a name that the server completes if `name` is absent. */
  generateName?: string;
  /**
   * Grows with each change of the desired state; a status repeats it as `observedGeneration`.
   * @readOnly
   */
  generation?: Int64;
  /** Pairs by which selectors find objects. */
  labels?: Record<string, string>;
  /**
   * The writer of each field. Server-side apply uses this record to detect conflicts between writers.
   * @listType atomic
   */
  managedFields?: ManagedFieldsEntry[];
  /** Name, unique for a kind in a namespace. It never changes. */
  name?: string;
  /** Namespace of the object; absent for cluster-wide kinds. */
  namespace?: string;
  /**
   * Owners; when all of them are gone, this object is deleted. At most one of them is its controller.
   * @patchStrategy merge
   * @patchMergeKey uid
   * @listType map
   * @listMapKey uid
   */
  ownerReferences?: OwnerReference[];
  /**
   * Identifies the current content of the object. An update that sends it back fails if the object has changed since.
   * @readOnly
   */
  resourceVersion?: string;
  /**
   * Path of the object.
   * @readOnly
   * @deprecated Servers no longer fill it in.
   */
  selfLink?: string;
  /**
   * Distinguishes the object from all others, including earlier and later ones of the same name.
   * @readOnly
   */
  uid?: string;
}

/** Metadata of a list. */
export interface ListMeta {
  /** Token for the next page; repeat the same request with it. Empty on the last page. */
  continue?: string;
  /** Number of items on the following pages, if the server knows it. */
  remainingItemCount?: Int64;
  /**
   * Version from which a watch continues after this list.
   * @readOnly
   */
  resourceVersion?: string;
  /**
   * Path of the list.
   * @readOnly
   * @deprecated Servers no longer fill it in.
   */
  selfLink?: string;
}

/**
 * An object that another one depends on, in the same namespace or cluster-wide.
 * @mapType atomic
 */
export interface OwnerReference {
  /** Group and version of the owner. */
  apiVersion: string;
  /** Whether a foreground deletion of the owner waits for the dependent. */
  blockOwnerDeletion?: boolean;
  /** Whether the owner is the controller of the dependent. */
  controller?: boolean;
  /** Kind of the owner. */
  kind: string;
  /** Name of the owner. */
  name: string;
  /** The owner's `uid`; a later object of the same name has another one. */
  uid: string;
}

/** The fields that one writer set. */
export interface ManagedFieldsEntry {
  /** Version of the kind to which the field names belong. */
  apiVersion?: string;
  /** Format of `fieldsV1`: `FieldsV1`. */
  fieldsType?: string;
  /** The fields, as a tree of their names. */
  fieldsV1?: FieldsV1;
  /** The writer's name for itself. */
  manager?: string;
  /** Whether the writer applied the fields or updated them. */
  operation?: "Apply" | "Update";
  /** The subresource that was written; empty for the object itself. */
  subresource?: string;
  /** When the writer last changed which fields it sets. */
  time?: DateTime;
}

/**
 * Names of fields as keys, each with the names below it: `f:` before a field, `k:` before the keys of an item, `v:` before
 * a value. A dot stands for the parent itself.
 * @definition
 * @schema object
 */
export type FieldsV1 = Record<string, unknown>;

/**
 * One aspect of an object's observed state. A status has a list of conditions, one for each `type`. Annotate the list with
 * `@listType map` and `@listMapKey type`, so that server-side apply merges it by type.
 */
export interface Condition {
  /** When `status` last changed or, if that is unknown, when the condition was last checked. */
  lastTransitionTime: DateTime;
  /**
   * What happened, for people. May be empty.
   * @maxLength 32768
   */
  message: string;
  /**
   * The `generation` that was observed. If the object's own is higher, the condition is out of date.
   * @minimum 0
   */
  observedGeneration?: Int64;
  /**
   * Reason for `status`, as one word for programs.
   * @minLength 1
   * @maxLength 1024
   * @pattern ^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$
   */
  reason: string;
  /** Whether the aspect holds. */
  status: "True" | "False" | "Unknown";
  /**
   * The aspect, such as `Ready`, or `example.com/Ready` for a name shared between kinds.
   * @maxLength 316
   * @pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$
   */
  type: string;
}

/**
 * Picks objects by their labels. All conditions must hold; a selector without conditions picks every object.
 * @mapType atomic
 */
export interface LabelSelector {
  /**
   * Conditions beyond the equality of a label.
   * @listType atomic
   */
  matchExpressions?: LabelSelectorRequirement[];
  /** Labels that objects must have, by key and value. */
  matchLabels?: Record<string, string>;
}

/** A condition on one label. */
export interface LabelSelectorRequirement {
  /** Key of the label. */
  key: string;
  /** How to compare the label's value. */
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  /**
   * Values for `In` and `NotIn`; empty for other operators.
   * @listType atomic
   */
  values?: string[];
}
