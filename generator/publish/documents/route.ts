import type { TypeId } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { Method } from "../../../openapi/types/methods.js";
import type { Operation, Tag } from "../../../openapi/types/swagger-2.js";

/** One operation with its place, before the operations of a path are put together. */
export interface Route {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
  /** Types that its parameters and answers refer to. */
  readonly types: ReadonlySet<TypeId>;
  readonly span: Span;
}

/** Routes that are published as one document: a GroupVersion, a group, or what belongs to neither. */
export interface Service {
  /** Path of the document, without extension, relative to the output folder. */
  readonly document: string;
  /** Path that the routes stand under, for the document's title. */
  readonly root: string;
  readonly kind: "groupVersion" | "group" | "other";
  readonly description: string;
  readonly routes: readonly Route[];
  readonly tags: readonly Tag[];
}
