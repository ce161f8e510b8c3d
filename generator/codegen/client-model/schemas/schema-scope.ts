import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { JsonObject } from "../json.js";
import type { ReadContext } from "../read-context.js";
import type { SchemaFacts } from "./schema-facts.js";

/** What the readers of schemas share. */
export interface SchemaScope {
  readonly context: ReadContext;
  readonly facts: SchemaFacts;
  /** The map of schemas with names in a node's file. */
  readonly definitions: (node: DocumentNode) => DocumentNode | undefined;
  /** Makes the schema at a node a type with a name, to be read later, and gives its id. */
  readonly claim: (node: DocumentNode) => string;
}

/** Schemas nested deeper than that without a name get one, so that no type is deeper than any program can walk. */
export const deepest = 24;

/** Whether a keyword beside the type allows `null`. */
export const isNullable = ({ facts }: SchemaScope, value: JsonObject): boolean =>
  facts.nullable.some((keyword) => value[keyword] === true);
