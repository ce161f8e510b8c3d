/**
 * A kind with pages elsewhere.
 * @packageDocumentation
 * @groupVersion testdata.kubebuilder.io/v1
 */
import type { ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1";

/**
 * A text that is explained elsewhere.
 * @externalDocs https://example.com/type-docs
 */
export type Explained = string;

/** What it should be like. */
export interface ExternalDocSpec {
  /** @externalDocs https://example.com/docs */
  fieldWithExternalDoc?: string;
  /** @externalDocs https://example.com/docs */
  fieldWithExternalDocURLOnly?: string;
  typeWithExternalDoc?: Explained;
}

/**
 * A kind.
 * @resource externaldocs verbs=get
 */
export interface ExternalDoc extends TypeMeta {
  metadata?: ObjectMeta;
  spec?: ExternalDocSpec;
}
