/**
 * A group of Kubernetes.
 * @packageDocumentation
 * @groupVersion harbour.k8s.io/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * A buoy.
 * @resource buoys verbs=get
 */
export interface Buoy extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
}

/**
 * A rope, which only documents describe.
 * @resource ropes verbs=get crd=no
 */
export interface Rope extends TypeMeta {
  /** Name and labels. */
  metadata?: ObjectMeta;
}
