/**
 * Claims for storage as they are today.
 * @packageDocumentation
 * @groupVersion core/v1
 */
import type { DateTime } from "groupversion/types";
import type {
  PersistentVolumeClaimSpec as FirstPersistentVolumeClaimSpec,
  PersistentVolumeClaimStatus as FirstPersistentVolumeClaimStatus,
} from "../../../core/v1/persistent-volumes.js";
import type { Quantity } from "../../../machinery/resource.js";
import type { ListMeta, ObjectMeta, TypeMeta } from "../../../meta/v1.js";

/**
 * A request for storage that outlives pods.
 * @resource persistentvolumeclaims shortNames=pvc deleted=object
 * @subresource status
 * @printColumn Status .status.phase Whether it is bound.
 * @printColumn Volume .spec.volumeName The volume.
 * @printColumn Age .metadata.creationTimestamp
 */
export interface PersistentVolumeClaim extends TypeMeta {
  /** Name, namespace, labels and the like. */
  metadata?: ObjectMeta;
  /** What is asked for. */
  spec?: PersistentVolumeClaimSpec;
  /** What was given. */
  status?: PersistentVolumeClaimStatus;
}

/** A list of claims. */
export interface PersistentVolumeClaimList extends TypeMeta {
  /** Version and continuation of the list. */
  metadata?: ListMeta;
  /** The claims. */
  items: PersistentVolumeClaim[];
}

/** What a claim asks for. */
export interface PersistentVolumeClaimSpec extends FirstPersistentVolumeClaimSpec {
  /** Snapshot or claim in the same namespace that fills the volume. */
  dataSource?: TypedLocalObjectReference;
  /** Object that fills the volume, of any kind that something knows how to read. */
  dataSourceRef?: TypedObjectReference;
  /** Size that is asked for. */
  resources?: VolumeResourceRequirements;
  /** Class of the storage. */
  storageClassName?: string;
  /** Class of the attributes that can be changed later. */
  volumeAttributesClassName?: string;
  /**
   * `Filesystem` or `Block`.
   * @default "Filesystem"
   */
  volumeMode?: string;
}

/** What a claim was given. */
export interface PersistentVolumeClaimStatus extends FirstPersistentVolumeClaimStatus {
  /**
   * How far resizing of each resource is.
   * @mapType granular
   */
  allocatedResourceStatuses?: Record<string, string>;
  /** Resources that are set aside while it is resized. */
  allocatedResources?: Record<string, Quantity>;
  /**
   * Aspects of resizing.
   * @patchStrategy merge
   * @patchMergeKey type
   * @listType map
   * @listMapKey type
   */
  conditions?: PersistentVolumeClaimCondition[];
  /** Class of the attributes that the volume has. */
  currentVolumeAttributesClassName?: string;
  /** How far a change of attributes is. */
  modifyVolumeStatus?: ModifyVolumeStatus;
}

/** One aspect of a claim's state. */
export interface PersistentVolumeClaimCondition {
  /** When it was checked last. */
  lastProbeTime?: DateTime;
  /** When the status changed. */
  lastTransitionTime?: DateTime;
  /** Why, for people. */
  message?: string;
  /** Why, in one word. */
  reason?: string;
  /** `True`, `False` or `Unknown`. */
  status: string;
  /** Name of the aspect. */
  type: string;
}

/** The claim that is made for a pod. */
export interface PersistentVolumeClaimTemplate {
  /** Labels and annotations of the claim. */
  metadata?: ObjectMeta;
  /** What is asked for. */
  spec: PersistentVolumeClaimSpec;
}

/** How far a change of attributes is. */
export interface ModifyVolumeStatus {
  /** `Pending`, `InProgress` or `Infeasible`. */
  status: string;
  /** Class that is wanted. */
  targetVolumeAttributesClassName?: string;
}

/** Size of a volume. */
export interface VolumeResourceRequirements {
  /** Most that it may be. */
  limits?: Record<string, Quantity>;
  /** Least that it must be. */
  requests?: Record<string, Quantity>;
}

/**
 * An object in the same namespace.
 * @mapType atomic
 */
export interface TypedLocalObjectReference {
  /** Group of its kind; absent: the core group. */
  apiGroup?: string;
  /** Kind of the object. */
  kind: string;
  /** Name of the object. */
  name: string;
}

/** An object of any kind. */
export interface TypedObjectReference {
  /** Group of its kind; absent: the core group. */
  apiGroup?: string;
  /** Kind of the object. */
  kind: string;
  /** Name of the object. */
  name: string;
  /** Its namespace; absent: the same. */
  namespace?: string;
}
