/**
 * Metadata as Kubernetes has it today, for APIs of your own: of objects, of lists, and of conditions in a status.
 * @packageDocumentation
 * @modelPackage meta/v1
 */
import type { DateTime, Int64 } from "groupversion/types";
import type { TypeMeta as KindMarkers } from "../machinery/unversioned.js";

/** Says which kind an object is of, and in which version it is written. */
export interface TypeMeta extends KindMarkers {
  /** Name of the kind, such as `Plant`. Servers may leave it out of the items of a list. */
  kind?: string;
  /** Group and version, joined by a slash, such as `garden.example.com/v1`. */
  apiVersion?: string;
}

/** What every stored object has: its identity, its labels, its owners and the times of its life. */
export interface ObjectMeta {
  /** Notes for tools and people. No selector looks at them, so that they can be longer than labels. */
  annotations?: Record<string, string>;
  /**
   * When the server took the object in.
   * @readOnly
   */
  creationTimestamp?: DateTime;
  /**
   * How many seconds the object still gets to end its work, once it is being deleted.
   * @readOnly
   */
  deletionGracePeriodSeconds?: Int64;
  /**
   * From when on the object counts as deleted. While finalizers remain, it can still be read.
   * @readOnly
   */
  deletionTimestamp?: DateTime;
  /**
   * Work that controllers have to do before the object goes; each takes its own entry away when it is done.
   * @patchStrategy merge
   * @listType set
   */
  finalizers?: string[];
  /** Beginning of a name that the server completes, where `name` is left out. */
  generateName?: string;
  /**
   * Grows by one with each change of what is wanted; a status repeats it as `observedGeneration`.
   * @readOnly
   */
  generation?: Int64;
  /** Pairs that selectors find objects by. */
  labels?: Record<string, string>;
  /**
   * Who set which fields last. Server-side apply keeps the record, to tell when two writers disagree.
   * @listType atomic
   */
  managedFields?: ManagedFieldsEntry[];
  /** Name, of which each kind has one in a namespace. It stays as it was given. */
  name?: string;
  /** Namespace that the object is in; kinds of the whole cluster have none. */
  namespace?: string;
  /**
   * Objects without which this one is deleted, too. One of them at most is its controller.
   * @patchStrategy merge
   * @patchMergeKey uid
   * @listType map
   * @listMapKey uid
   */
  ownerReferences?: OwnerReference[];
  /**
   * Stands for what the object holds right now. An update that sends it back fails where somebody else was faster.
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
   * Tells the object from all others, those of the same name before and after it included.
   * @readOnly
   */
  uid?: string;
}

/** What a list says of itself. */
export interface ListMeta {
  /** Where the next page begins: goes into the same request again. Empty on the last page. */
  continue?: string;
  /** How many items the pages behind this one have, as far as the server knows. */
  remainingItemCount?: Int64;
  /**
   * Where a watch goes on from this list.
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
 * An object that another one depends on, in its namespace or of the whole cluster.
 * @mapType atomic
 */
export interface OwnerReference {
  /** Group and version of the owner. */
  apiVersion: string;
  /** Whether the owner waits for the dependent when it is deleted in the foreground. */
  blockOwnerDeletion?: boolean;
  /** Whether the owner is the one that manages the dependent. */
  controller?: boolean;
  /** Kind of the owner. */
  kind: string;
  /** Name of the owner. */
  name: string;
  /** The owner's `uid`, which a successor of its name does not have. */
  uid: string;
}

/** The fields that one writer set. */
export interface ManagedFieldsEntry {
  /** Version of the kind that the fields are named as in. */
  apiVersion?: string;
  /** How `fieldsV1` is written: `FieldsV1`. */
  fieldsType?: string;
  /** The fields, as a tree of their names. */
  fieldsV1?: FieldsV1;
  /** The writer, as it calls itself. */
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
 * One aspect of an object's state, as somebody saw it. A status has a list of them, one for each `type`:
 *
 * ```ts
 * interface PlantStatus {
 *   // @listType map
 *   // @listMapKey type
 *   conditions?: Condition[];
 * }
 * ```
 */
export interface Condition {
  /** When `status` last changed, or where that is not known, when the condition was last looked at. */
  lastTransitionTime: DateTime;
  /**
   * What happened, for people. May be empty.
   * @maxLength 32768
   */
  message: string;
  /**
   * The `generation` that was looked at. Where the object's own is higher, the condition is out of date.
   * @minimum 0
   */
  observedGeneration?: Int64;
  /**
   * Why `status` is what it is, as one word for programs.
   * @minLength 1
   * @maxLength 1024
   * @pattern ^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$
   */
  reason: string;
  /** Whether the aspect holds. */
  status: "True" | "False" | "Unknown";
  /**
   * The aspect, such as `Ready`, or `example.com/Ready` for one that others may have as well.
   * @maxLength 316
   * @pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$
   */
  type: string;
}

/**
 * Picks objects by their labels: those that meet everything it says. One that says nothing picks all.
 * @mapType atomic
 */
export interface LabelSelector {
  /**
   * Demands that a pair of key and value cannot say.
   * @listType atomic
   */
  matchExpressions?: LabelSelectorRequirement[];
  /** Labels that objects have, key and value. */
  matchLabels?: Record<string, string>;
}

/** A demand on one label. */
export interface LabelSelectorRequirement {
  /** Key of the label. */
  key: string;
  /** What the label's value is asked for. */
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  /**
   * Values for `In` and `NotIn`; empty for the others.
   * @listType atomic
   */
  values?: string[];
}
