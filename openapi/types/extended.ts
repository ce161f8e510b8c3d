/**
 * What documents have beyond `openapi-types`: `x-` keys in every dialect, and the additions of OpenAPI 3.2.
 */
import type { OpenAPIV3_1 } from "openapi-types";
import type { Entries, Refined } from "./library-view.js";

/** Extensions, which may stand in nearly every object. */
export type Extensions = { readonly [key: `x-${string}`]: unknown };

export type TagV3_2 = Refined<
  OpenAPIV3_1.TagObject,
  { readonly summary?: string; readonly parent?: string; readonly kind?: string }
> &
  Extensions;

export type MediaTypeV3_2 = Refined<
  OpenAPIV3_1.MediaTypeObject,
  { readonly itemSchema?: unknown; readonly prefixEncoding?: readonly unknown[]; readonly itemEncoding?: unknown }
> &
  Extensions;

export type PathItemV3_2 = Refined<
  OpenAPIV3_1.PathItemObject,
  { readonly query?: OperationV3_1; readonly additionalOperations?: Entries<OperationV3_1> }
> &
  Extensions;

type OperationV3_1 = Refined<OpenAPIV3_1.OperationObject, object> & Extensions;

/** An OpenAPI 3.1 document. */
export type DocumentV3_1 = Refined<OpenAPIV3_1.Document, { readonly openapi: string }> & Extensions;

/** An OpenAPI 3.2 document. */
export type DocumentV3_2 = Omit<DocumentV3_1, "paths" | "tags"> & {
  readonly $self?: string;
  readonly paths?: Entries<PathItemV3_2>;
  readonly tags?: readonly TagV3_2[];
};
