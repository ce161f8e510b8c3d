/**
 * A kind with an enum.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/** What it should be like. */
export interface EnumSpec {
  /** One of two values. */
  field?: "Value1" | "Value2";
}

/**
 * An enum.
 * @resource enums verbs=get
 */
export interface Enum extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: EnumSpec;
}
