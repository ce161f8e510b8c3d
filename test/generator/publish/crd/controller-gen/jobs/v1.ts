/**
 * Jobs.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1beta1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/** A part of another kind. */
export interface Part {
  /**
   * @minimum -2
   * @maximum 2
   * @multipleOf 2
   */
  int32WithValidations: Int32;
  /** @minLength 4 */
  twoOfAKindPart0: string;
}

/** What it should be like. */
export interface JobSpec {
  /**
   * @minimum 0
   * @maximum 10
   */
  count: Int32;
  crongJob: Part;
  /** @minLength 5 */
  friendlyName: string;
}

/**
 * A job.
 * @resource jobs verbs=get
 */
export interface Job extends TypeMeta {
  metadata?: ObjectMeta;
  spec: JobSpec;
}
