import type { TypeId } from "../../model/api-model.js";
import type { Span } from "../../../openapi/diagnostics/span.js";
import type { Method } from "../../../openapi/types/methods.js";
import type { ServerV3 } from "../../../openapi/types/openapi-3-0.js";
import type { Operation, PathItem, Response, Schema, Tag } from "../../../openapi/types/swagger-2.js";

/** A body of one media type; without one, of all that the operation produces. */
export interface DraftContent {
  readonly mediaType: string | undefined;
  readonly schema: Schema;
}

/** A response with one body or, in OpenAPI 3, with several. */
export type DraftResponse = Response & { readonly contents?: readonly DraftContent[] };

/**
 * An operation in the form of Swagger 2.0, with schemas in that of the output. In OpenAPI 3, it may have several bodies, of
 * which each names its `mediaType`, and responses with several contents. Parameters outside of the body already have the form
 * of OpenAPI 3 then.
 */
export type DraftOperation = Omit<Operation, "responses"> & {
  readonly responses: Readonly<Record<string, DraftResponse>>;
  readonly servers?: readonly ServerV3[];
  /** Path items by the name and address of a callback. */
  readonly callbacks?: Readonly<Record<string, Readonly<Record<string, PathItem>>>>;
};

/** One operation with its path and method, before operations are grouped by path. */
export interface Route {
  /** The name of a webhook, the address of a callback. */
  readonly path: string;
  readonly isWebhook?: boolean;
  /** The name of a callback. */
  readonly callback?: string;
  /** Those of the operation. */
  readonly callbacks?: readonly Route[];
  readonly method: Method;
  readonly operation: DraftOperation;
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
