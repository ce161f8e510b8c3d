import type { Property, TypeId, TypeRef } from "../../model/api-model.js";
import { keywordsOf } from "./keywords.js";
import { isPublished } from "./releases.js";
import { escapeToken } from "../../../openapi/types/json-pointer.js";
import type { Schema } from "../../../openapi/types/swagger.js";
import type { SpecContext } from "./spec-context.js";

/** A schema with the types that it refers to: what the closure of a document is found from. */
export interface SchemaWithTypes {
  readonly schema: Schema;
  readonly types: readonly TypeId[];
}

/** Builds the schema of a type, and adds the types that it refers to to `types`. */
export function schemaOf(context: SpecContext, type: TypeRef, types: Set<TypeId>, span: Property["span"]): Schema {
  const { profile } = context;
  switch (type.kind) {
    case "scalar":
      return {
        type: type.type,
        ...(type.format !== undefined && { format: type.format }),
        ...keywordsOf(type.markers ?? [], profile),
      };
    case "enum":
      return {
        type: type.type,
        ...(profile.schema.enums && { enum: type.values }),
        ...keywordsOf(type.markers ?? [], profile),
      };
    case "array":
      return {
        type: "array",
        items: schemaOf(context, type.items, types, span),
        ...keywordsOf(type.markers ?? [], profile),
      };
    case "map":
      return {
        type: "object",
        ...(type.values.kind !== "any" && { additionalProperties: schemaOf(context, type.values, types, span) }),
        ...keywordsOf(type.markers ?? [], profile),
      };
    case "reference":
      types.add(type.id);
      return { $ref: `#/definitions/${escapeToken(context.nameOf(type.id))}` };
    case "object":
      return { type: "object", ...objectKeywords(context, type, types, span) };
    case "nullable": {
      if (profile.schema.nullable === "error") context.report("GV2006", span);
      const inner = schemaOf(context, type.type, types, span);
      return inner.$ref === undefined ? { ...inner, "x-nullable": true } : { allOf: [inner], "x-nullable": true };
    }
    case "any":
      return {};
    case "file":
      return { type: "file" };
  }
}

/** A reference with something beside it, as the profile writes that. */
function beside(context: SpecContext, reference: Schema, keywords: Readonly<Record<string, unknown>>): Schema {
  if (Object.keys(keywords).length === 0) return reference;
  return context.profile.schema.refSiblings === "keep"
    ? { ...keywords, ...reference }
    : { ...keywords, allOf: [reference] };
}

function propertySchema(context: SpecContext, property: Property, types: Set<TypeId>): Schema {
  const schema = schemaOf(context, property.type, types, property.span);
  const description = property.description === "" ? {} : { description: property.description };
  const keywords = keywordsOf(property.markers, context.profile);
  return schema.$ref === undefined
    ? { ...description, ...schema, ...keywords }
    : beside(context, schema, { ...description, ...keywords });
}

function objectKeywords(
  context: SpecContext,
  type: Extract<TypeRef, { kind: "object" }>,
  types: Set<TypeId>,
  span: Property["span"],
): Schema {
  const published = type.properties.filter((property) => isPublished(property.markers, context.profile.release));
  const required = published.filter((property) => property.required).map((property) => property.name);
  const properties: Record<string, Schema> = Object.create(null) as Record<string, Schema>;
  for (const property of [...published].sort((a, b) => (a.name < b.name ? -1 : 1)))
    properties[property.name] = propertySchema(context, property, types);
  return {
    ...(required.length > 0 && { required }),
    ...(published.length > 0 && { properties }),
    ...(type.additional !== undefined && {
      additionalProperties: type.additional.kind === "any" ? true : schemaOf(context, type.additional, types, span),
    }),
  };
}

/** The definition of a type: its description, what is required, and its properties in byte order. */
export function buildDefinition(context: SpecContext, id: TypeId): SchemaWithTypes {
  const declaration = context.model.types[id];
  const types = new Set<TypeId>();
  if (declaration === undefined) return { schema: {}, types: [] };
  const { profile } = context;
  const description = declaration.description === "" ? {} : { description: declaration.description };
  const keywords = keywordsOf(declaration.markers, profile);
  const kinds = profile.groupVersionKinds.definitions ? context.kindsOf(declaration) : [];
  const extra = { ...keywords, ...(kinds.length > 0 && { "x-kubernetes-group-version-kind": kinds }) };
  const type = declaration.type;
  if (type.kind !== "object")
    return {
      schema: { ...description, ...schemaOf(context, type, types, declaration.span), ...extra },
      types: [...types],
    };
  const discriminator = declaration.markers.find((marker) => marker.name === "discriminator")?.value;
  const own: Schema = {
    ...(profile.schema.objectType && { type: "object" }),
    ...objectKeywords(context, type, types, declaration.span),
    ...(typeof discriminator === "string" && { discriminator }),
  };
  if (declaration.base === undefined) return { schema: { ...description, ...own, ...extra }, types: [...types] };
  types.add(declaration.base);
  return {
    schema: {
      ...description,
      allOf: [{ $ref: `#/definitions/${escapeToken(context.nameOf(declaration.base))}` }, own],
      ...extra,
    },
    types: [...types],
  };
}
