import type { ObjectMeta, PersistentVolumeClaim, PodTemplateSpec } from "../../core/v1/models.js";
import type { LabelSelector, ListMeta } from "../../unversioned/models.js";

/**
 * Runs pods that each keep a stable name, network identity and storage, as databases and other clustered software need.
 */
export interface StatefulSet {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
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
export interface StatefulSetList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The stateful sets found; an empty array when nothing matches the request. */
  items: StatefulSet[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Resource version of the list, usable as the starting point of a watch. */
  metadata?: ListMeta;
}

/** Desired pods of a stateful set together with their identity and storage. */
export interface StatefulSetSpec {
  /**
   * How many pods to run, numbered from zero and started in order; `1` when left out. Scaling down keeps the storage
   * claims. Format: int32.
   */
  replicas?: number;
  /**
   * Picks the pods that belong to the set; must match the template's labels, which serve as selector when nothing is
   * given.
   */
  selector?: LabelSelector;
  /**
   * Name of the service, usually headless, that gives the pods their DNS names, such as `web-0.db` for a service `db`.
   * Create it before the stateful set.
   */
  serviceName: string;
  /**
   * Blueprint shared by all pods, which differ only in identity and storage. Edits affect pods created later; running
   * ones must be deleted to change.
   */
  template: PodTemplateSpec;
  /**
   * Storage claims created separately for each pod and kept when it is rescheduled. At least one container must mount
   * each by name; a claim replaces a volume of the same name.
   */
  volumeClaimTemplates?: PersistentVolumeClaim[];
}

/** Observed state of a stateful set, reported by its controller. */
export interface StatefulSetStatus {
  /**
   * Value of `metadata.generation` that this status reflects; lower than the current one while an edit is unprocessed.
   * Format: int64.
   */
  observedGeneration?: number;
  /** Count of pods that the stateful set actually has at present. Format: int32. */
  replicas: number;
}
