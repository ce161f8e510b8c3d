import type { TypeRef } from "../../../model/api-model.js";
import type { Json } from "../../../../openapi/types/json.js";
import type { Schema } from "../../../../openapi/types/swagger-2.js";
import type { SchemaForms } from "./schema-forms.js";

/** The comment on one value of an enum. */
export const meaningOf = (type: Extract<TypeRef, { kind: "enum" }>, value: Json): { description?: string } => {
  const text = type.meanings?.find((meaning) => meaning.value === value)?.text;
  return text === undefined ? {} : { description: text };
};

/** An integer or a string, as Kubernetes writes it in OpenAPI 3. */
export const INT_OR_STRING: Schema = { format: "int-or-string", oneOf: [{ type: "integer" }, { type: "string" }] };

/** A schema with one more alternative; `undefined` if it has none. */
export function withAlternative(schema: Schema, more: Schema): Schema | undefined {
  const { oneOf, anyOf } = schema as { readonly oneOf?: readonly Schema[]; readonly anyOf?: readonly Schema[] };
  if (oneOf !== undefined) return { ...schema, oneOf: [...oneOf, more] };
  return anyOf === undefined ? undefined : { ...schema, anyOf: [...anyOf, more] };
}

function nullable(inner: Schema): Schema {
  if (inner.$ref !== undefined) return { allOf: [inner], nullable: true };
  if (inner.enum !== undefined) return { ...inner, enum: [...inner.enum, null], nullable: true };
  // `nullable` has an effect only beside `type`.
  const alternatives = inner.type === undefined ? withAlternative(inner, NOTHING) : undefined;
  if (alternatives !== undefined) return alternatives;
  return inner.type === undefined && inner.allOf === undefined ? inner : { ...inner, nullable: true };
}

/** Null itself, which has no type in OpenAPI 3.0. */
const NOTHING: Schema = { type: "object", nullable: true, enum: [null] };

/** Whether no value can be of two of the schemas, because each has another JSON type. Most references lead to objects. */
function areDistinct(schemas: readonly Schema[]): boolean {
  const types = schemas.map(({ $ref, type }) => ($ref === undefined ? type : "object"));
  return !types.includes(undefined) && new Set(types).size === types.length;
}

/** OpenAPI 3.0. */
export const OPENAPI_3_0: SchemaForms = {
  dialect: "3.0",
  definitions: "#/components/schemas/",
  refSiblings: "wrap",
  hasMeanings: true,
  scalar: (type, format) =>
    format === "int-or-string" ? INT_OR_STRING : { type, ...(format !== undefined && { format }) },
  enumeration: (type) =>
    type.meanings === undefined
      ? { type: type.type, enum: type.values }
      : { oneOf: type.values.map((value) => ({ ...meaningOf(type, value), type: type.type, enum: [value] })) },
  nullable,
  nothing: () => NOTHING,
  file: () => ({ type: "string", format: "binary" }),
  union: (members, choice): Schema => {
    if (choice === undefined) return { [areDistinct(members) ? "oneOf" : "anyOf"]: members };
    const keywords: Record<string, unknown> = { oneOf: members };
    keywords["discriminator"] = { propertyName: choice.property, mapping: choice.mapping };
    return keywords;
  },
  tuple: () => undefined,
  discriminator: (property) => ({ propertyName: property }),
  keywords: (keywords) => ({ ...keywords }),
};
