import type { Document, PathItem } from "../../../openapi/types/swagger-2.js";
import type { OutputDialect } from "../documents/dialects/output-dialect.js";
import type { DocumentSettings } from "../documents/document-settings.js";

/** A document from which a model is inferred. */
export interface SourceDocument {
  readonly dialect: OutputDialect;
  /**
   * In the form of Swagger 2.0, with schemas in that of the dialect: operations have body parameters, and media types of
   * their own. See `DraftOperation`.
   */
  readonly document: Document;
  /** Webhooks by name, in the same form. */
  readonly webhooks: Readonly<Record<string, PathItem>>;
  /** What a document in OpenAPI 3 says of itself that Swagger 2.0 has no place for. */
  readonly settings: Partial<DocumentSettings>;
  /** Content of the operations as the document has it, by {@link operationKey}. Absent: it is that of the draft. */
  readonly texts: ReadonlyMap<string, string>;
  /** JSON pointers to what the draft cannot hold, with its name. */
  readonly losses: readonly { readonly pointer: string; readonly what: string }[];
}

/** A document in Swagger 2.0, which has the form already. */
export const swaggerSource = (document: Document): SourceDocument => ({
  dialect: "2.0",
  document,
  webhooks: {},
  settings: {},
  texts: new Map(),
  losses: [],
});
