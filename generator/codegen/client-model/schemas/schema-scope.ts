import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Json } from "../../../../openapi/types/json.js";
import type { JsonObject } from "../json.js";
import type { ReadContext } from "../read-context.js";
import type { SchemaFacts } from "./schema-facts.js";

/** What all schema readers share. */
export interface SchemaScope {
  readonly context: ReadContext;
  readonly facts: SchemaFacts;
  /** The map of named schemas in a node's file. */
  readonly definitions: (node: DocumentNode) => DocumentNode | undefined;
  /** Whether definitions of the document become types only if something mentions them. */
  readonly isSelective: boolean;
  /** Makes the schema at a node a named type, queues it for reading, and returns its id. */
  readonly claim: (node: DocumentNode) => string;
  /**
   * Schemas that a schema tightens, by the key of its node: earlier parts of an `allOf` declare the same property. They
   * count as parts of the schema.
   */
  readonly refinements: Map<string, readonly DocumentNode[]>;
  /** Values that tell members of unions apart: by the member's id, then by property. */
  readonly tags: Map<string, Map<string, Json[]>>;
  /** Keys of the nodes whose types are being read to compare them with others: a guard against circles. */
  readonly comparing: Set<string>;
}

/** Unnamed schemas nested deeper than this get a name, which bounds the depth of every type. */
export const DEEPEST = 24;

/** Whether a keyword beside the type allows `null`. */
export const isNullable = ({ facts }: SchemaScope, value: JsonObject): boolean =>
  facts.nullable.some((keyword) => value[keyword] === true);
