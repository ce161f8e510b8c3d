import type { TypeId } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { Method } from "../../../openapi/types/methods.js";
import type { Operation, Tag } from "../../../openapi/types/swagger-2.js";

/** One operation with its path and method, before operations are grouped by path. */
export interface Route {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
  /** Types that its parameters and responses refer to. */
  readonly types: ReadonlySet<TypeId>;
  readonly span: Span;
}

/** Routes published as one document: those of a GroupVersion, of a group, or outside of both. */
export interface Service {
  /** Path of the document relative to the output folder, without extension. */
  readonly document: string;
  /** Common path prefix of the routes, for the document's title. */
  readonly root: string;
  readonly kind: "groupVersion" | "group" | "other";
  readonly description: string;
  readonly routes: readonly Route[];
  readonly tags: readonly Tag[];
}
