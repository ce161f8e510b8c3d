import type { Json } from "../../../../openapi/types/json.js";
import type { Schema } from "../../../../openapi/types/swagger-2.js";
import { INT_OR_STRING, meaningOf, OPENAPI_3_0, withAlternative } from "./openapi-3-0.js";
import type { SchemaForms } from "./schema-forms.js";

const NULL: Schema = { type: "null" };

function nullable(inner: Schema): Schema {
  const { const: constant, ...rest } = inner;
  if (inner.$ref !== undefined || inner.allOf !== undefined) return { anyOf: [inner, NULL] };
  const alternatives = withAlternative(inner, NULL);
  // A schema without a type or alternatives allows null already.
  if (inner.type === undefined) return alternatives ?? inner;
  const type = [inner.type, "null"] as unknown as string;
  if (alternatives !== undefined) return { ...alternatives, type };
  if (constant !== undefined) return { ...rest, type, enum: [constant as Json, null] };
  return { ...inner, type, ...(inner.enum !== undefined && { enum: [...inner.enum, null] }) };
}

function scalar(type: string, format: string | undefined): Schema {
  if (format === "int-or-string") return INT_OR_STRING;
  if (type === "string" && format === "byte") return { type, contentEncoding: "base64" };
  if (type === "string" && format === "binary") return FILE;
  return { type, ...(format !== undefined && { format }) };
}

const FILE: Schema = { type: "string", contentMediaType: "application/octet-stream" };

/** In JSON Schema an exclusive bound is a number of its own. */
function keywords(given: Readonly<Record<string, Json>>): Record<string, Json> {
  const written: Record<string, Json> = {};
  for (const [name, value] of Object.entries(given)) {
    const exclusive = name === "minimum" ? "exclusiveMinimum" : name === "maximum" ? "exclusiveMaximum" : undefined;
    if (exclusive !== undefined && given[exclusive] === true) written[exclusive] = value;
    else if (name === "example") written["examples"] = [value];
    else if ((name !== "exclusiveMinimum" && name !== "exclusiveMaximum") || typeof value === "number")
      written[name] = value;
  }
  return written;
}

/** OpenAPI 3.1, whose schemas are JSON Schema. */
export const OPENAPI_3_1: SchemaForms = {
  ...OPENAPI_3_0,
  dialect: "3.1",
  refSiblings: "keep",
  scalar,
  enumeration: (type) => {
    const [only, ...more] = type.values;
    if (type.meanings !== undefined)
      return { type: type.type, oneOf: type.values.map((value) => ({ const: value, ...meaningOf(type, value) })) };
    return only !== undefined && more.length === 0
      ? { type: type.type, const: only }
      : { type: type.type, enum: type.values };
  },
  nullable,
  nothing: () => NULL,
  file: () => FILE,
  tuple: (items, required, rest) => ({
    type: "array",
    prefixItems: items,
    // Without it any further items are allowed.
    items: (rest ?? false) as Schema,
    ...(required > 0 && { minItems: required }),
  }),
  keywords,
};
