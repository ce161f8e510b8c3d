/**
 * The scale subresource of workloads.
 * @packageDocumentation
 * @groupVersion extensions/v1beta1
 */
import type { Int32 } from "groupversion/types";
import type { ObjectMeta } from "../../core/v1/meta.js";
import type { TypeMeta } from "../../machinery/unversioned.js";

/** Uniform view of the size of a scalable object, read and written through its `scale` subresource. */
export interface Scale extends TypeMeta {
  /**
   * Name and namespace of the object being scaled; include the resource version to guard against concurrent changes.
   */
  metadata?: ObjectMeta;
  /** Desired size; write it to scale the object up or down. */
  spec?: ScaleSpec;
  /** Actual size and the pod selector as last observed; read-only for users. */
  status?: ScaleStatus;
}

/** Desired number of pods of a scalable object. */
export interface ScaleSpec {
  /** How many pods the object should have; when left out, it is taken as `0`. */
  replicas?: Int32;
}

/** Observed number of pods of a scalable object and how to find them. */
export interface ScaleStatus {
  /** Count of pods that the object actually had when last observed. */
  replicas: Int32;
  /**
   * Labels that the object's pods carry, as plain key and value pairs; use `targetSelector` where the selector has
   * set-based expressions.
   */
  selector?: Record<string, string>;
  /**
   * Complete pod selector in string form, ready to pass as `labelSelector` in a list request; covers set-based
   * expressions too.
   */
  targetSelector?: string;
}

/**
 * Represents the core group's replication controllers, so that their scale is available in this group. Never stored or
 * returned.
 * @resource replicationcontrollers verbs=none
 * @subresource scale verbs=get,update,patch kind=Scale
 */
export interface ReplicationControllerDummy {}
