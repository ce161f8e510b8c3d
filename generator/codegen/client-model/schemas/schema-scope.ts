import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { JsonObject } from "../json.js";
import type { ReadContext } from "../read-context.js";

/** What the readers of schemas share. */
export interface SchemaScope {
  readonly context: ReadContext;
  /** Makes the schema at a node a type with a name, to be read later, and gives its id. */
  readonly claim: (node: DocumentNode) => string;
}

/** Schemas nested deeper than that without a name get one, so that no type is deeper than any program can walk. */
export const deepest = 24;

/** `x-nullable`, and the other spellings that documents have for it. */
export const isNullable = (value: JsonObject): boolean =>
  value["x-nullable"] === true || value["x-isnullable"] === true || value["nullable"] === true;
