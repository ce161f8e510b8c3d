/**
 * Workloads with a stable identity.
 * @packageDocumentation
 * @groupVersion apps/v1beta1
 */
import type { Int32, Int64 } from "groupversion/types";
import type { ObjectMeta } from "../core/v1/meta.js";
import type { PersistentVolumeClaim } from "../core/v1/persistent-volumes.js";
import type { PodTemplateSpec } from "../core/v1/pods.js";
import type { LabelSelector, ListMeta, TypeMeta } from "../machinery/unversioned.js";

/**
 * Runs pods that each keep a stable name, network identity and storage, as databases and other clustered software
 * need.
 * @resource statefulsets
 * @subresource status
 */
export interface StatefulSet extends TypeMeta {
  /** Name, namespace, labels and annotations; pods get the name plus an ordinal, such as `web-0`. */
  metadata?: ObjectMeta;
  /**
   * Pods, storage claims and governing service; apart from `replicas` and the template's containers, it is fixed after
   * creation.
   */
  spec?: StatefulSetSpec;
  /** Pod count as last seen by the controller; read-only for users and possibly slightly stale. */
  status?: StatefulSetStatus;
}

/** Stateful sets returned by a list request, together with list metadata. */
export interface StatefulSetList extends TypeMeta {
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
  /** The stateful sets found; an empty array when nothing matches the request. */
  items: StatefulSet[];
}

/** Desired pods of a stateful set together with their identity and storage. */
export interface StatefulSetSpec {
  /**
   * Blueprint shared by all pods, which differ only in identity and storage. Edits affect pods created later; running
   * ones must be deleted to change.
   */
  template: PodTemplateSpec;
  /**
   * Name of the service, usually headless, that gives the pods their DNS names, such as `web-0.db` for a service `db`.
   * Create it before the stateful set.
   */
  serviceName: string;
  /**
   * How many pods to run, numbered from zero and started in order; `1` when left out. Scaling down keeps the storage
   * claims.
   * @default 1
   */
  replicas?: Int32;
  /**
   * Picks the pods that belong to the set; must match the template's labels, which serve as selector when nothing is
   * given.
   */
  selector?: LabelSelector;
  /**
   * Storage claims created separately for each pod and kept when it is rescheduled. At least one container must mount
   * each by name; a claim replaces a volume of the same name.
   * @listType atomic
   */
  volumeClaimTemplates?: PersistentVolumeClaim[];
}

/** Observed state of a stateful set, reported by its controller. */
export interface StatefulSetStatus {
  /** Count of pods that the stateful set actually has at present. */
  replicas: Int32;
  /**
   * Value of `metadata.generation` that this status reflects; lower than the current one while an edit is unprocessed.
   */
  observedGeneration?: Int64;
}
