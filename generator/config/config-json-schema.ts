import type { Target } from "../codegen/targets/target.js";
import type { Fields, OptionSchema } from "./option-schema.js";
import { configFields } from "./schema.js";

type JsonSchema = Readonly<Record<string, unknown>>;

function jsonSchemaOf(option: OptionSchema): JsonSchema {
  const { description } = option;
  switch (option.kind) {
    case "string":
      return { description, type: "string", ...(option.of !== undefined && { enum: option.of }) };
    case "count":
      return { description, type: "integer", minimum: 0 };
    case "boolean":
      return { description, type: "boolean" };
    case "strings":
      return {
        description,
        type: "array",
        items: { type: "string", ...(option.of !== undefined && { enum: option.of }) },
      };
    case "stringOrStrings":
      return { description, anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] };
    case "record":
      return { description, type: "object" };
    case "records":
      return { description, type: "array", items: { type: "object" } };
    case "object":
      return { description, ...objectSchema(option.fields, option.required) };
    case "objects":
      return { description, type: "array", items: objectSchema(option.fields, option.required) };
    case "stringOrObject":
      return { description, anyOf: [{ type: "string" }, objectSchema(option.fields, option.required)] };
  }
}

const objectSchema = (fields: Fields, required: readonly string[] = []): JsonSchema => ({
  type: "object",
  properties: Object.fromEntries(Object.entries(fields).map(([name, option]) => [name, jsonSchemaOf(option)])),
  ...(required.length > 0 && { required }),
  additionalProperties: false,
});

/** The configuration's JSON Schema, published as `config.schema.json`. */
export const configJsonSchema = (targets: readonly Target[]): JsonSchema => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "groupversion configuration",
  ...objectSchema(configFields(targets)),
});
