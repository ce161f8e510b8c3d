import type { DocumentNode } from "../../../openapi/read/document-set.js";
import type { Inbound, Method, Operation, SecurityRequirement, SecurityScheme, Server } from "./client-model.js";
import type { ReadContext } from "./read-context.js";
import type { SchemaFacts } from "./schemas/schema-facts.js";
import type { SchemaScope } from "./schemas/schema-scope.js";
import type { StartOf } from "./types/type-identity.js";

/**
 * Reads a dialect of OpenAPI into a client model. Implementations fill the model completely: what a dialect cannot
 * express gets its implied value. Nothing in the model depends on which dialect filled it.
 *
 * Every function reports mistakes through its context and continues with the likely meaning. None throws for a
 * document.
 */
export interface Dialect {
  /** What distinguishes its schemas from those of other dialects. One reader reads all dialects' schemas. */
  readonly schemas: SchemaFacts;

  /**
   * The operations that callers can call, by path, then method. Ids are unique: if two operations are the same request,
   * the second one is reported and dropped.
   */
  readonly listOperations: (context: ReadContext) => readonly OperationDraft[];

  /** The map of named schemas in a node's file, unvalidated. Undefined: the file has none. */
  readonly definitions: (context: ReadContext, node: DocumentNode) => DocumentNode | undefined;

  /** Where the path to a schema starts: the thing that contains the schema, and its name. */
  readonly startOf: StartOf;

  /** The requests that the API sends, in any order. Ids are unique. */
  readonly listInbound: (context: ReadContext, drafts: readonly OperationDraft[]) => readonly InboundDraft[];

  readonly operationReader: OperationReader;

  readonly readSecurity: (context: ReadContext) => Security;

  /** Where the API is served, the best first. */
  readonly readServers: (context: ReadContext) => readonly Server[];
}

/** An operation that was found but not yet read. */
export interface OperationDraft {
  /** `GET /pets/{petId}`. */
  readonly id: string;
  readonly method: Method;
  /** As in the document, with a leading slash. */
  readonly path: string;
  readonly node: DocumentNode;
  /** The path item that contains it. */
  readonly item: DocumentNode;
  readonly operationId?: string;
  /** Names of tags in the document's order, without repetition. */
  readonly tags: readonly string[];
}

/** A request that the API sends, found but not yet read. The operation's path is the webhook's or callback's name. */
export type InboundDraft = Omit<Inbound, "operation"> & { readonly operation: OperationDraft };

/** Prepares reading operations one by one, in any order. Shared parameters are read once. */
export type OperationReader = (
  scope: SchemaScope,
  options: {
    readonly security: Security;
    /** All operations that callers can call. */
    readonly drafts: readonly OperationDraft[];
  },
) => (draft: OperationDraft) => OperationFacts;

/** An operation without what depends on all others: its names, and its meaning in Kubernetes. */
export type OperationFacts = Omit<Operation, "nameHint" | "qualifiedHints" | "kubernetes">;

/** The security schemes of a document, and the requirements of its operations. */
export interface Security {
  /** By name. Schemes that no client could use are reported and dropped. */
  readonly schemes: readonly SecurityScheme[];
  /** The requirements of an operation: its own, otherwise those of the document. */
  readonly ofOperation: (operation: DocumentNode) => SecurityRequirement;
}
