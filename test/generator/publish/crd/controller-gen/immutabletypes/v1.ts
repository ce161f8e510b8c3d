/**
 * Fields that keep their values.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/** Two texts. */
export interface Pair {
  key: string;
  value: string;
}

/** What it should be like. */
export interface ImmutableSpec {
  mutableString: string;
  /** @immutable */
  requiredString: string;
  /** @immutable */
  optionalString?: string;
  /** @immutable */
  optionalLiteralString?: string;
  /** @immutable */
  requiredStruct: Pair;
  /** @immutable */
  optionalStruct?: Pair;
  /** @immutable */
  optionalOmitZeroStruct?: Pair;
  /** @immutable */
  requiredSlice: string[];
  /** @immutable */
  optionalSlice?: string[];
  /** @immutable */
  requiredMap: Record<string, string>;
  /** @immutable */
  optionalMap?: Record<string, string>;
}

/**
 * A kind.
 * @resource immutabletypes verbs=get
 */
export interface ImmutableType extends TypeMeta {
  metadata?: ObjectMeta;
  spec: ImmutableSpec;
}
