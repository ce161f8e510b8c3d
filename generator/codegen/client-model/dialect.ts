import type { DocumentNode } from "../../../openapi/read/document-set.js";
import type { Method, Operation, SecurityRequirement, SecurityScheme, Server } from "./client-model.js";
import type { ReadContext } from "./read-context.js";
import type { SchemaFacts } from "./schemas/schema-facts.js";
import type { SchemaScope } from "./schemas/schema-scope.js";
import type { StartOf } from "./types/type-identity.js";

/**
 * How a dialect of OpenAPI is read into a client model. An implementation fills the model completely: what a dialect
 * cannot say has the value that goes without saying there, and nothing in the model depends on who filled it.
 *
 * Every function reports what is wrong through its context and goes on with what is meant. None throws for a document.
 */
export interface Dialect {
  /** What tells its schemas from those of other dialects; one reader reads them all. */
  readonly schemas: SchemaFacts;

  /**
   * The operations that callers can call, by path, then method. Ids are unique: of two operations that are the same
   * request, the second is reported and left out.
   */
  readonly listOperations: (context: ReadContext) => readonly OperationDraft[];

  /** The map of schemas with names in a node's file, whatever stands there. Undefined: the file has none. */
  readonly definitions: (context: ReadContext, node: DocumentNode) => DocumentNode | undefined;

  /** Where the way to a schema begins: what the schema is a part of, and how that is called. */
  readonly startOf: StartOf;

  /** Prepares reading operations one by one, in any order. A parameter that several share is read once. */
  readonly operationReader: (scope: SchemaScope, security: Security) => (draft: OperationDraft) => OperationFacts;

  readonly readSecurity: (context: ReadContext) => Security;

  /** Where the API is, the best first. */
  readonly readServers: (context: ReadContext) => readonly Server[];
}

/** An operation of the document, found and not yet read. */
export interface OperationDraft {
  /** `GET /pets/{petId}`. */
  readonly id: string;
  readonly method: Method;
  /** As the document has it, with a slash before it. */
  readonly path: string;
  readonly node: DocumentNode;
  /** The path item that it stands in. */
  readonly item: DocumentNode;
  readonly operationId?: string;
  /** Names of tags in the document's order, each once. */
  readonly tags: readonly string[];
}

/** An operation without what only all of them together give: its names, and what it is to Kubernetes. */
export type OperationFacts = Omit<Operation, "nameHint" | "qualifiedHints" | "kubernetes">;

/** The security schemes of a document, and what its operations ask for. */
export interface Security {
  /** By name. Schemes that no client could use are reported and left out. */
  readonly schemes: readonly SecurityScheme[];
  /** What an operation asks for: what it says itself, otherwise what the document says for all. */
  readonly ofOperation: (operation: DocumentNode) => SecurityRequirement;
}
