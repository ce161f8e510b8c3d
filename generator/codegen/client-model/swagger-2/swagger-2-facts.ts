import type { SchemaFacts } from "../schemas/schema-facts.js";

/** How schemas of Swagger 2.0 differ from those of other dialects. */
export const SWAGGER2_FACTS: SchemaFacts = {
  name: "Swagger 2.0",
  nullable: ["x-nullable", "x-isnullable", "nullable"],
  hasFiles: true,
  encodings: new Map([["byte", "base64"]]),
  writeOnly: false,
  examples: ["example", "x-example", "x-examples"],
  isJsonSchema: false,
  hasUnions: false,
  subschemas: new Set(["properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf"]),
};
