import { collectionStyle, type CollectionStyle } from "./collection-style.js";
import type { Conversion } from "../conversion.js";
import { convertSchema } from "./convert-schema.js";
import type { SchemaV3 } from "../../types/openapi-3-0.js";
import { isObject, type UnknownObject } from "../../types/objects.js";

/** Type keywords of a parameter, header or form field without a schema. */
export interface SimpleSchema {
  readonly schema: SchemaV3;
  readonly style: CollectionStyle;
}

/**
 * Converts type keywords to a schema and a style.
 *
 * @param value - the type keywords alone
 * @param place - `in` of the parameter
 */
export function convertSimpleSchema(conversion: Conversion, value: UnknownObject, place: string): SimpleSchema {
  const { collectionFormat, ...keywords } = value;
  if (isObject(keywords["schema"])) return { schema: convertSchema(conversion, keywords["schema"]), style: {} };
  // 2.0 has no objects here. One that is declared anyway is sent as a single value.
  if (keywords["type"] === "object")
    return { schema: convertSchema(conversion, keywords), style: place === "query" ? { explode: false } : {} };
  if (keywords["type"] !== "array") return { schema: convertSchema(conversion, keywords), style: {} };
  const style = collectionStyle(place, collectionFormat);
  // In a request, items without a type are strings.
  const items = keywords["items"] ?? (keywords["enum"] === undefined ? { type: "string" } : {});
  if (style !== undefined) return { schema: convertSchema(conversion, { ...keywords, items }), style };
  // The list becomes a string. Its separator and item type are mentioned in the description.
  return {
    schema: { type: "string", "x-collectionFormat": collectionFormat, "x-items": keywords["items"] },
    style: {},
  };
}
