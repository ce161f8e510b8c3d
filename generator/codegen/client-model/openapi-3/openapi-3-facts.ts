import type { SchemaFacts } from "../schemas/schema-facts.js";

/** Keywords that hold schemas in every version of OpenAPI 3. */
const SUBSCHEMAS = ["properties", "items", "additionalProperties", "allOf", "anyOf", "oneOf", "not"];

/** How schemas of OpenAPI 3.0 differ from those of other dialects. */
export const OPENAPI_3_0_FACTS: SchemaFacts = {
  name: "OpenAPI 3.0",
  nullable: ["nullable", "x-nullable"],
  hasFiles: false,
  encodings: new Map([["byte", "base64"]]),
  writeOnly: true,
  examples: ["example", "x-examples"],
  isJsonSchema: false,
  hasUnions: true,
  subschemas: new Set(SUBSCHEMAS),
};

const jsonSchema = (name: string): SchemaFacts => ({
  ...OPENAPI_3_0_FACTS,
  name,
  isJsonSchema: true,
  examples: ["examples", "example", "x-examples"],
  subschemas: new Set([...SUBSCHEMAS, "$defs", "contentSchema", "patternProperties", "prefixItems"]),
});

/** The same of OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
export const OPENAPI_3_1_FACTS: SchemaFacts = jsonSchema("OpenAPI 3.1");

export const OPENAPI_3_2_FACTS: SchemaFacts = jsonSchema("OpenAPI 3.2");
