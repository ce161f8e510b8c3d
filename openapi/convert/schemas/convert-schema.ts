import type { Conversion } from "../conversion.js";
import { convertDiscriminator } from "./convert-discriminator.js";
import { convertExtension } from "../convert-extension.js";
import { convertType, isNullable } from "./convert-type.js";
import { MAXIMUM_LEVELS, NestingError } from "../nesting-error.js";
import type { SchemaV3 } from "../../types/openapi-3-0.js";
import { isObject, isTexts, mapValues, type UnknownObject } from "../../types/objects.js";

/** Keywords with the same meaning in both versions, and no schema inside. */
const SAME = new Set([
  "title",
  "description",
  "default",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxProperties",
  "minProperties",
  "readOnly",
  "xml",
  "externalDocs",
  "example",
]);

/** Keywords about a place rather than a type. 2.0 documents use them beside a reference, too. */
const BESIDE_REFERENCE = new Set(["title", "description", "default", "readOnly", "xml", "externalDocs", "example"]);

/** Keywords that {@link convertType} converts. */
const OF_TYPE = new Set(["type", "format", "nullable", "x-nullable", "x-isnullable"]);

type Fields = (readonly [key: string, value: unknown])[];

/**
 * Converts a 2.0 schema to 3.0.
 *
 * @param level - nesting depth
 * @throws NestingError if it is nested too deep
 */
export function convertSchema(conversion: Conversion, schema: unknown, level = 0): SchemaV3 {
  if (level > MAXIMUM_LEVELS) throw new NestingError();
  if (!isObject(schema)) return {};
  if (typeof schema["$ref"] === "string") return convertReference(conversion, schema, schema["$ref"]);
  const nullable = isNullable(schema);
  const fields: Fields = [];
  let typed = false;
  for (const key of Object.keys(schema)) {
    const value = schema[key];
    if (SAME.has(key)) fields.push([key, value]);
    else if (OF_TYPE.has(key)) {
      if (!typed) fields.push(...convertType(schema, nullable));
      typed = true;
    } else fields.push(...convertKeyword({ conversion, schema, nullable, level: level + 1 }, key, value));
  }
  // Some documents state the type by an extension alone.
  if (!typed) fields.push(...convertType(schema, nullable));
  const converted = withRequired(Object.fromEntries(fields), schema["properties"]);
  return Array.isArray(schema["type"]) ? withItemsInside(converted) : converted;
}

/** A schema whose `items` are in the alternative that is an array, if its types became alternatives. */
function withItemsInside(converted: SchemaV3): SchemaV3 {
  const { items, anyOf, ...others } = converted;
  if (items === undefined || !Array.isArray(anyOf)) return converted;
  return { ...others, anyOf: anyOf.map((each: SchemaV3) => (each.type === "array" ? { ...each, items } : each)) };
}

/** A schema that also requires the properties with `required: true`, which 3.0 does not have there. */
function withRequired(converted: SchemaV3, properties: unknown): SchemaV3 {
  const named = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) =>
    isObject(property) && property["required"] === true ? [name] : [],
  );
  if (named.length === 0) return converted;
  const { required } = converted;
  return { ...converted, required: [...new Set([...(isTexts(required) ? required : []), ...named])] };
}

/** In 3.0 a reference has no siblings, so siblings go around it in an `allOf`. */
function convertReference(conversion: Conversion, schema: UnknownObject, reference: string): SchemaV3 {
  const converted = { $ref: conversion.schemaReference(reference) };
  const fields = Object.keys(schema)
    .filter((key) => BESIDE_REFERENCE.has(key) || (key.startsWith("x-") && !OF_TYPE.has(key)))
    .map((key) => [key, key.startsWith("x-") ? convertExtension(conversion, schema[key]) : schema[key]] as const);
  const nullable = isNullable(schema);
  if (fields.length === 0 && !nullable) return converted;
  return { ...Object.fromEntries(fields), ...(nullable && { nullable }), allOf: [converted] };
}

interface Place {
  readonly conversion: Conversion;
  readonly schema: UnknownObject;
  readonly nullable: boolean;
  /** Converts a nested schema. */
  readonly level: number;
}

/** Converts a keyword; `undefined` drops it. */
function convertKeyword({ conversion, schema, nullable, level }: Place, key: string, value: unknown): Fields {
  const inner = (child: unknown): SchemaV3 => convertSchema(conversion, child, level);
  switch (key) {
    case "properties":
      return [[key, mapValues(value, inner)]];
    case "items":
      if (!Array.isArray(value)) return [[key, inner(value)]];
      // A list without `type: array` may also mean a choice of types.
      return schema["type"] === undefined ? [["x-items", value.map(inner)]] : [[key, oneFor(value.map(inner))]];
    case "additionalProperties":
      return [[key, typeof value === "boolean" ? value : inner(value)]];
    case "allOf":
    case "anyOf":
    case "oneOf":
      return Array.isArray(value) && value.length > 0 ? [[key, value.map(inner)]] : [];
    case "not":
      return [[key, inner(value)]];
    case "required":
      return isTexts(value) && value.length > 0 ? [[key, [...new Set(value)]]] : [];
    case "enum":
      if (!Array.isArray(value) || value.length === 0) return [];
      return [[key, nullable && !value.includes(null) ? [...(value as unknown[]), null] : value]];
    case "discriminator":
      return convertDiscriminator(conversion, schema, value);
    default:
      if (key.startsWith("x-")) return [[key, convertExtension(conversion, value, level)]];
      // 3.0 allows unknown keywords only as extensions.
      return Object.hasOwn(schema, `x-${key}`) ? [] : [[`x-${key}`, convertExtension(conversion, value, level)]];
  }
}

/** A schema for each position, which 3.0 cannot express: every item may be any of them. */
const oneFor = (schemas: readonly SchemaV3[]): SchemaV3 =>
  schemas.length === 0 ? {} : schemas.length === 1 ? (schemas[0] ?? {}) : { anyOf: schemas };
