import type { Marker, OperationParameter, ParameterStyle, Property, TypeId, TypeRef } from "../../model/api-model.js";
import { annotation } from "../../annotations/table.js";
import { keywordsOf } from "./keywords.js";
import { innerTypes } from "../../model/inner-types.js";
import { mergeMarkers } from "../../model/merge-markers.js";
import { isPublished } from "./releases.js";
import { sayable } from "./sayable.js";
import { bodySchema, descriptionOf, schemaOf } from "./schema.js";
import type { SpecContext } from "./spec-context.js";
import { collectionStyle, type CollectionStyle } from "../../../openapi/convert/schemas/collection-style.js";
import type { Parameter, Schema } from "../../../openapi/types/swagger-2.js";

/** Keywords that Swagger 2.0 allows in a schema outside of JSON bodies. */
const FLAT_KEYWORDS = new Set(
  "type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf".split(
    " ",
  ),
);

/** The part of a schema that is allowed outside of JSON bodies: without examples, titles and the like. */
export const flatSchema = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => FLAT_KEYWORDS.has(keyword) || keyword.startsWith("x-"))
      .map(([keyword, value]) => [keyword, keyword === "items" ? flatSchema(value as Schema) : value]),
  );

/** A type as scalar, enum or array, which is all that is allowed outside of JSON bodies; otherwise `undefined`. */
export function flatType(context: SpecContext, type: TypeRef): TypeRef | undefined {
  if (type.kind === "reference") {
    context.parameterTypes.add(type.id);
    const target = context.model.types[type.id];
    const flat = target === undefined ? undefined : flatType(context, target.type);
    const markers = target === undefined ? [] : mergeMarkers(target.markers, type.markers ?? []);
    return flat === undefined ? undefined : withKeywords(flat, markers);
  }
  if (type.kind === "nullable") {
    const flat = flatType(context, type.type);
    return flat === undefined ? undefined : withKeywords(flat, type.markers ?? []);
  }
  if (type.kind === "array") {
    const items = flatType(context, type.items);
    return items === undefined || items.kind === "file" ? undefined : { ...type, items };
  }
  return type.kind === "scalar" || type.kind === "enum" || type.kind === "file" ? type : undefined;
}

/** A published alias has its keywords in its definition, but a parameter cannot refer to a definition. */
function withKeywords(type: TypeRef, markers: readonly Marker[]): TypeRef {
  return markers.length === 0 ? type : { ...type, markers: mergeMarkers(type.markers ?? [], markers) };
}

/** Whether a type allows null, also through references. */
const isNullable = (context: SpecContext, type: TypeRef): boolean =>
  type.kind === "nullable" ||
  (type.kind === "reference" && isNullable(context, context.model.types[type.id]?.type ?? { kind: "any" }));

/** The `collectionFormat` that writes an array in a style; `undefined` if Swagger 2.0 has none. */
export function formatOfStyle({ style, explode }: ParameterStyle): string | undefined {
  if (style === "form") return explode === false ? "csv" : "multi";
  return { simple: "csv", spaceDelimited: "ssv", pipeDelimited: "pipes" }[style];
}

/** Its keywords. Only exploded objects have the style deepObject, which the default contradicts. */
function styleKeywords({
  style,
  explode = style === "deepObject" ? true : undefined,
}: ParameterStyle): CollectionStyle {
  return { style, ...(explode !== undefined && { explode }) };
}

/** Arrays are repeated (`multi`) where Swagger 2.0 allows it: that is what most servers expect. */
const collectionFormat = (
  parameter: Pick<OperationParameter, "in" | "markers" | "style">,
  type: TypeRef,
): Record<string, string> => {
  if (type.kind !== "array") return {};
  if (parameter.style !== undefined) return { collectionFormat: formatOfStyle(parameter.style) ?? "csv" };
  const markers = [...parameter.markers, ...(type.markers ?? [])];
  const named = markers.find((marker) => marker.name === "collectionFormat")?.value;
  const format =
    typeof named === "string" ? named : parameter.in === "query" || parameter.in === "formData" ? "multi" : undefined;
  return format === undefined ? {} : { collectionFormat: format };
};

/** Only query and form parameters can be repeated (`multi`). */
function checkCollectionFormat(context: SpecContext, parameter: OperationParameter, type: TypeRef): void {
  if (type.kind !== "array" || parameter.in === "query" || parameter.in === "formData") return;
  const marker = [...parameter.markers, ...(type.markers ?? [])].find(({ name }) => name === "collectionFormat");
  if (marker?.value === "multi")
    context.report("GV1005", marker.span, {
      name: "collectionFormat",
      problem: `a ${parameter.in} parameter cannot be repeated`,
      example: "@collectionFormat csv",
    });
}

/** Reports annotations that a Swagger 2.0 parameter cannot express. */
function checkKeywords(context: SpecContext, parameter: OperationParameter, type: TypeRef): void {
  for (const { name, span } of mergeMarkers(type.markers ?? [], parameter.markers)) {
    const emits = annotation(name)?.emits;
    if (emits === undefined || FLAT_KEYWORDS.has(emits.keyword) || emits.keyword.startsWith("x-")) continue;
    context.report("GV1015", span, {
      name,
      reason: `a ${parameter.in} parameter cannot have ${emits.keyword} in Swagger 2.0`,
      remedy: name === "example" ? "Put it into the description." : "Remove it, or move the field into the body.",
    });
  }
}

/** A parameter's type where only scalars and arrays can be expressed, reduced to one word as in Kubernetes 1.5. */
const bareType = (type: TypeRef): Schema => ({
  type: type.kind === "scalar" || type.kind === "enum" ? type.type : type.kind === "file" ? "file" : "string",
});

/** A parameter's type as the profile publishes it in Swagger 2.0: complete, or bare. */
function parameterType(context: SpecContext, parameter: OperationParameter): Omit<Schema, "required"> {
  const type = flatType(context, sayable(context, parameter.type, parameter.markers));
  if (type === undefined || (type.kind === "file" && parameter.in !== "formData")) {
    context.report("GV3011", parameter.span, {
      in: parameter.in,
      type:
        parameter.type.kind === "file" ? "a file" : `an ${parameter.type.kind === "any" ? "unknown value" : "object"}`,
    });
    return { type: "string" };
  }
  const nullable = isNullable(context, parameter.type);
  checkCollectionFormat(context, parameter, type);
  checkKeywords(context, parameter, type);
  if (context.profile.parameters.detail === "bare") return bareType(type);
  return flatSchema({
    ...schemaOf(context, nullable ? { kind: "nullable", type } : type, new Set(), parameter.span),
    ...keywordsOf(context, parameter.markers),
    ...collectionFormat(parameter, type),
  });
}

/** The schema of a parameter in OpenAPI 3, which may be of any type, and how its items are separated. */
function parameterSchema(
  context: SpecContext,
  parameter: OperationParameter,
  types: Set<TypeId>,
): CollectionStyle & { readonly schema: Schema } {
  const { style } = parameter;
  const chosen = style === undefined ? {} : styleKeywords(style);
  const flat = flatType(context, parameter.type);
  if (flat?.kind === "file" && parameter.in !== "formData")
    context.report("GV3011", parameter.span, { in: parameter.in, type: "a file" });
  if (flat === undefined) {
    const markers = mergeMarkers(parameter.type.markers ?? [], parameter.markers);
    return { ...chosen, schema: schemaOf(context, { ...parameter.type, markers }, types, parameter.span) };
  }
  checkCollectionFormat(context, parameter, flat);
  const unique = context.profile.parameters.uniqueItems ? { uniqueItems: true } : {};
  if (context.profile.parameters.detail === "bare") return { schema: { ...unique, ...bareType(flat) } };
  const type: TypeRef = isNullable(context, parameter.type) ? { kind: "nullable", type: flat } : flat;
  const schema = {
    ...unique,
    ...schemaOf(context, type, types, parameter.span),
    ...keywordsOf(context, parameter.markers),
  };
  if (style !== undefined || flat.kind !== "array") return { ...chosen, schema };
  const { collectionFormat: format } = collectionFormat(parameter, flat);
  const found = collectionStyle(parameter.in, format);
  // Tabs, and spaces outside of queries, have no style: such a list is a string. Repetition is the default.
  if (found === undefined) return { schema: { type: "string", "x-collectionFormat": format, "x-items": schema.items } };
  return format === "multi" ? { schema } : { ...found, schema };
}

/** A parameter of one plain type that a profile adds to operations. */
export function plainParameter(
  { forms, profile }: SpecContext,
  {
    type,
    description,
    ...place
  }: { readonly name: string; readonly in: string; readonly type: string } & {
    readonly description: string;
    readonly required?: boolean;
  },
): Parameter {
  const typed = { ...(profile.parameters.uniqueItems && { uniqueItems: true }), type };
  return forms.dialect === "2.0" ? { ...typed, description, ...place } : { description, ...place, schema: typed };
}

/** A parameter as published. Adds the types of a body to `types`. */
export function buildParameter(context: SpecContext, parameter: OperationParameter, types: Set<TypeId>): Parameter {
  const text =
    parameter.in === "body" ? parameter.description : descriptionOf(context, parameter.type, parameter.description);
  const description = text === "" ? {} : { description: text };
  if (parameter.in === "body") {
    return {
      ...description,
      name: parameter.name,
      in: "body",
      ...(parameter.required && { required: true }),
      // For documents in OpenAPI 3, which have a schema for each media type.
      ...(parameter.mediaType !== undefined && context.forms.dialect !== "2.0" && { mediaType: parameter.mediaType }),
      schema: bodySchema(context, parameter.type, types, parameter.span),
    };
  }
  const required: boolean = parameter.required || parameter.in === "path";
  if (context.forms.dialect !== "2.0")
    return {
      ...description,
      name: parameter.name,
      in: parameter.in,
      ...(required && { required }),
      ...(holdsFile(parameter.type) && { isFile: true }),
      ...parameterSchema(context, parameter, types),
    };
  return {
    ...(context.profile.parameters.uniqueItems && { uniqueItems: true }),
    ...parameterType(context, parameter),
    ...description,
    name: parameter.name,
    in: parameter.in,
    ...(required && { required }),
  };
}

/** Whether a form field is a file, or a list of files. */
export const holdsFile = (type: TypeRef): boolean =>
  type.kind === "file" || ((type.kind === "array" || type.kind === "nullable") && innerTypes(type).some(holdsFile));

export const isStructure = (context: SpecContext, type: TypeRef): boolean => flatType(context, type) === undefined;

/** The query parameters of an options interface: one per field, without objects; all optional. */
export function optionParameters(context: SpecContext, id: TypeId): readonly Parameter[] {
  const known = context.optionParameters.get(id);
  if (known !== undefined) return known;
  context.parameterTypes.add(id);
  const built = buildOptions(context, id);
  context.optionParameters.set(id, built);
  return built;
}

function buildOptions(context: SpecContext, id: TypeId): Parameter[] {
  const type = context.model.types[id]?.type;
  if (type?.kind !== "object") return [];
  const inherited = context.profile.roles.typeMeta;
  const skipped = new Set(
    inherited !== undefined && context.model.types[id]?.flattened.includes(inherited) === true
      ? propertyNames(context, inherited)
      : [],
  );
  return type.properties
    .filter(
      (property) =>
        !skipped.has(property.name) &&
        isPublished(property.markers, context.profile.release) &&
        !isStructure(context, property.type),
    )
    .map((property) => buildParameter(context, { ...property, in: "query", required: false }, new Set()));
}

const propertyNames = (context: SpecContext, id: TypeId): readonly string[] => {
  const type = context.model.types[id]?.type;
  return type?.kind === "object" ? type.properties.map((property: Property) => property.name) : [];
};
