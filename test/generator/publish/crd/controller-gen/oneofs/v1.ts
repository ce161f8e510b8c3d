/**
 * Fields that exclude each other.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1beta1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";
import type { Int32 } from "groupversion/types";

/**
 * A number within bounds.
 * @validation self >= 100 && self <= 1000 message="invalid CustomTypeAlias value"
 */
export type Bounded = Int32;

/**
 * Fields of which some exclude each other.
 * @validation !(has(self.foo) && has(self.bar)) message="only one of foo|bar may be set"
 * @atMostOneOf foo bar
 */
export interface FirstWithOneof {
  foo?: string;
  bar?: string;
}

/**
 * Fields of which some exclude each other.
 * @atMostOneOf a b
 * @atMostOneOf c d
 */
export interface SecondWithOneof {
  a?: string;
  b?: string;
  c?: string;
  d?: string;
}

/**
 * Fields of which some exclude each other.
 * @exactlyOneOf foo bar
 */
export interface FirstWithExactOneof {
  foo?: string;
  bar?: string;
}

/**
 * Fields of which some exclude each other.
 * @exactlyOneOf a b
 * @exactlyOneOf c d
 */
export interface SecondWithExactOneof {
  a?: string;
  b?: string;
  c?: string;
  d?: string;
}

/**
 * Fields of which some exclude each other.
 * @atMostOneOf a b
 * @exactlyOneOf c d
 * @atLeastOneOf e f
 */
export interface WithAllOneOf {
  a?: string;
  b?: string;
  c?: string;
  d?: string;
  e?: string;
  f?: string;
}

/**
 * Fields of which some exclude each other.
 * @atLeastOneOf a b
 * @atLeastOneOf c d
 */
export interface WithMultipleAtLeastOneOf {
  a?: string;
  b?: string;
  c?: string;
  d?: string;
}

/**
 * Fields of which some exclude each other.
 * @atMostOneOf foo bar
 */
export interface WithOmitZero {
  foo?: string;
  bar?: string;
}

/**
 * Fields of which some exclude each other.
 * @atLeastOneOf c d
 */
export interface WithOmitZeroAtLeastOneOf {
  c?: string;
  d?: string;
}

/**
 * Fields of which some exclude each other.
 * @exactlyOneOf a b
 */
export interface WithOmitZeroExact {
  a?: string;
  b?: string;
}

/** What it should be like. */
export interface OneofSpec {
  firstTypeWithOneof?: FirstWithOneof;
  secondTypeWithOneof?: SecondWithOneof;
  firstTypeWithExactOneof?: FirstWithExactOneof;
  secondTypeWithExactOneof?: SecondWithExactOneof;
  typeWithAllOneOf?: WithAllOneOf;
  typeWithMultipleAtLeastOneOf?: WithMultipleAtLeastOneOf;
  typeWithOmitZero?: WithOmitZero;
  typeWithOmitZeroAtLeastOneOf?: WithOmitZeroAtLeastOneOf;
  typeWithOmitZeroExact?: WithOmitZeroExact;
  firstCustomTypeAlias?: Bounded;
  secondCustomTypeAlias?: Bounded;
}

/**
 * A kind.
 * @resource oneofs verbs=get
 */
export interface Oneof extends TypeMeta {
  metadata?: ObjectMeta;
  spec: OneofSpec;
}
