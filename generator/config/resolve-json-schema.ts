import path from "node:path";
import type { JsonSchemaSettings } from "../publish/json-schema/json-schema-settings.js";
import type { JsonSchemaConfig } from "./schema.js";

/** JSON Schemas of an API's kinds, with all defaults filled in. */
export interface ResolvedJsonSchema {
  /** Absolute folder. */
  readonly folder: string;
  /** The folder as configured, for messages. */
  readonly shown: string;
  readonly settings: JsonSchemaSettings;
}

/** Fills in the defaults of JSON Schemas. */
export function resolveJsonSchema(given: JsonSchemaConfig, root: string): ResolvedJsonSchema {
  const { out = "schemas", unknownFields, nulls } = given;
  return {
    folder: path.resolve(root, out),
    shown: out,
    settings: { isClosed: unknownFields !== "allowed", allowsNull: nulls === "allowed" },
  };
}
