import type { Property, TypeDeclaration, TypeId, TypeRef } from "../../model/api-model.js";
import { kindFacts } from "../../model/kind-facts.js";
import { lastingFields, VALIDATIONS } from "../validation-rules.js";
import type { Json } from "../../../openapi/types/json.js";
import { jsonText } from "../../../openapi/types/json-text.js";
import { writeKindExtensions } from "../../../openapi/kubernetes/kind-extensions.js";
import { QUANTITY } from "../../model/formats.js";
import { choiceOf } from "./choice-of.js";
import { keywordsOf } from "./keywords.js";
import { innerTypes } from "../../model/inner-types.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import { isPublished } from "./releases.js";
import { GROUP_VERSION_KIND } from "../../../openapi/kubernetes/group-version.js";
import type { Schema } from "../../../openapi/types/swagger-2.js";
import { sayable } from "./sayable.js";
import type { SchemaWithTypes } from "./schema-with-types.js";
import type { SpecContext } from "./spec-context.js";

/** The schema of a type alone, without the comments and annotations of its names. */
function plainSchema(context: SpecContext, type: TypeRef, types: Set<TypeId>, span: Property["span"]): Schema {
  const { profile, forms } = context;
  switch (type.kind) {
    case "scalar":
      // Kubernetes publishes amounts as strings without a format.
      return forms.scalar(type.type, type.format === QUANTITY ? undefined : type.format);
    case "enum":
      return profile.schema.enums ? forms.enumeration(type) : { type: type.type };
    case "array":
      return { type: "array", items: schemaOf(context, type.items, types, span) };
    case "map":
      return {
        type: "object",
        ...(!isAnything(type.values) && { additionalProperties: schemaOf(context, type.values, types, span) }),
      };
    case "reference":
      types.add(type.id);
      return { $ref: context.referenceTo(type.id) };
    case "object":
      return { type: "object", ...objectKeywords(context, type, types, span) };
    case "nullable": {
      if (forms.dialect === "2.0" && profile.schema.nullable === "error") context.report("GV2006", span);
      if (type.type.kind === "any") return forms.nothing();
      return forms.nullable(schemaOf(context, sayable(context, type.type, type.markers), types, span));
    }
    case "union": {
      const members = type.members.map((member) => schemaOf(context, member, types, span));
      // What a dialect cannot express is reported for the whole model, used or not.
      return forms.union(members, choiceOf(context, type)) ?? {};
    }
    case "tuple": {
      const items = type.items.map((item) => schemaOf(context, item, types, span));
      const rest = type.rest === undefined ? undefined : schemaOf(context, type.rest, types, span);
      return forms.tuple(items, type.required, rest) ?? {};
    }
    case "any":
      return {};
    case "file":
      return forms.file();
  }
}

/** The description of a type: its comment, followed by the comments on single values. */
export function descriptionOf(context: SpecContext, type: TypeRef, own: string): string {
  if (type.kind === "nullable") return descriptionOf(context, type.type, own);
  const text = own === "" ? (type.description ?? "") : own;
  const isWritten = context.forms.hasMeanings && context.profile.schema.enums;
  if (type.kind !== "enum" || type.meanings === undefined || isWritten) return text;
  const lines = type.meanings.map(
    ({ value, text: meaning }) => ` - \`${jsonText(value)}\`: ${meaning.replace(/\s*\n\s*/g, " ")}`,
  );
  return [...(text === "" ? [] : [text]), ["Possible values:", ...lines].join("\n")].join("\n\n");
}

/**
 * Builds the schema of a type, and adds the types that it refers to to `types`.
 *
 * @param own - the comment at the place where the type is used
 */
export function schemaOf(
  context: SpecContext,
  written: TypeRef,
  types: Set<TypeId>,
  span: Property["span"],
  own = "",
): Schema {
  const type = sayable(context, written, written.markers);
  const { description: inner = "", ...schema } = plainSchema(context, type, types, span);
  const keywords = keywordsOf(context, type.markers ?? []);
  const text = descriptionOf(context, type, own);
  const description = text === "" ? inner : text;
  return beside(context, schema, description === "" ? {} : { description }, keywords);
}

/** Whether a type is the schema of any value, without comments or annotations. */
const isAnything = (type: TypeRef): boolean =>
  type.kind === "any" && (type.markers ?? []).length === 0 && (type.description ?? "") === "";

/** A schema with more keywords. Rules of its own, about its fields, follow those of the annotations. */
function withKeywords(schema: Schema, keywords: Readonly<Record<string, unknown>>): Schema {
  const [rules, own] = [keywords[VALIDATIONS], schema[VALIDATIONS]];
  const both = Array.isArray(rules) &&
    Array.isArray(own) && { [VALIDATIONS]: [...(rules as Json[]), ...(own as Json[])] };
  return { ...schema, ...keywords, ...both };
}

/** A schema with a description first and keywords last; for a reference, as the profile writes its siblings. */
export function beside(
  context: SpecContext,
  schema: Schema,
  description: { readonly description?: string },
  keywords: Readonly<Record<string, unknown>>,
): Schema {
  if (schema.$ref === undefined) return { ...description, ...withKeywords(schema, keywords) };
  if (Object.keys(description).length + Object.keys(keywords).length === 0) return schema;
  const { refSiblings } = context.forms;
  return (refSiblings === "profile" ? context.profile.schema.refSiblings : refSiblings) === "keep"
    ? { ...description, ...keywords, ...schema }
    : { ...description, ...keywords, allOf: [schema] };
}

/** Reports `@collectionFormat` in JSON, where arrays have only one encoding. */
function checkSeparators(context: SpecContext, type: TypeRef): void {
  for (const { name, span } of type.markers ?? [])
    if (name === "collectionFormat")
      context.report("GV1015", span, {
        name,
        reason: "JSON has only one encoding of arrays",
        remedy: "Remove it, or use the type in a parameter.",
      });
  if (type.kind !== "object") for (const inner of innerTypes(type)) checkSeparators(context, inner);
}

/** The schema of a type within a request or response body. */
export function bodySchema(
  context: SpecContext,
  type: TypeRef,
  types: Set<TypeId>,
  span: Property["span"],
  own = "",
): Schema {
  checkSeparators(context, type);
  return schemaOf(context, type, types, span, own);
}

function propertySchema(context: SpecContext, property: Property, types: Set<TypeId>): Schema {
  const { type, markers } = property;
  const all = mergeMarkers(type.markers ?? [], markers);
  return bodySchema(context, { ...type, markers: all }, types, property.span, property.description);
}

function objectKeywords(
  context: SpecContext,
  type: Extract<TypeRef, { kind: "object" }>,
  types: Set<TypeId>,
  span: Property["span"],
): Schema {
  const published = type.properties.filter((property) => isPublished(property.markers, context.profile.release));
  const required = published.filter((property) => property.required).map((property) => property.name);
  const lasting = context.profile.schema.keywords.includes("structural") ? lastingFields(published) : [];
  const properties: Record<string, Schema> = Object.create(null) as Record<string, Schema>;
  for (const property of [...published].sort((a, b) => (a.name < b.name ? -1 : 1)))
    properties[property.name] = propertySchema(context, property, types);
  return {
    ...(required.length > 0 && { required }),
    ...(published.length > 0 && { properties }),
    ...(lasting.length > 0 && { [VALIDATIONS]: lasting }),
    ...(type.additional !== undefined && {
      additionalProperties: isAnything(type.additional) ? true : bodySchema(context, type.additional, types, span),
    }),
  };
}

/** What the definition of a kind says of its resources. */
function kindExtensions(context: SpecContext, declaration: TypeDeclaration): Readonly<Record<string, unknown>> {
  const [first] = context.model.packages.flatMap(({ resources }) =>
    resources.filter(({ type }) => type === declaration.id),
  );
  if (first === undefined) return {};
  const { columns, selectableFields, scale, version } = kindFacts(context.model, first);
  return writeKindExtensions({
    resources: context.resourcesOf(declaration),
    printerColumns: columns.map(({ value }) => value),
    selectableFields: selectableFields.map(({ value }) => value),
    ...(scale !== undefined && { scale: scale.value }),
    version,
  });
}

/** The definition of a type: description, required fields, and properties in byte order. */
export function buildDefinition(context: SpecContext, id: TypeId): SchemaWithTypes {
  const declaration = context.model.types[id];
  const types = new Set<TypeId>();
  if (declaration === undefined) return { schema: {}, types: [] };
  const { profile } = context;
  const description = declaration.description === "" ? {} : { description: declaration.description };
  const keywords = keywordsOf(context, declaration.markers);
  const kinds = profile.groupVersionKinds.definitions ? context.kindsOf(declaration) : [];
  const extra = {
    ...keywords,
    ...(kinds.length > 0 && { [GROUP_VERSION_KIND]: kinds }),
    ...(profile.declaredResources && kindExtensions(context, declaration)),
  };
  const type = sayable(context, declaration.type, declaration.markers);
  if (type.kind !== "object")
    return {
      schema: beside(context, schemaOf(context, type, types, declaration.span, declaration.description), {}, extra),
      types: [...types],
    };
  const discriminator = declaration.markers.find((marker) => marker.name === "discriminator")?.value;
  const own: Schema = {
    ...(profile.schema.objectType && { type: "object" }),
    ...objectKeywords(context, type, types, declaration.span),
    ...(typeof discriminator === "string" && { discriminator: context.forms.discriminator(discriminator) as string }),
  };
  if (declaration.base === undefined)
    return { schema: { ...description, ...withKeywords(own, extra) }, types: [...types] };
  types.add(declaration.base);
  return {
    schema: {
      ...description,
      allOf: [{ $ref: context.referenceTo(declaration.base) }, own],
      ...extra,
    },
    types: [...types],
  };
}
