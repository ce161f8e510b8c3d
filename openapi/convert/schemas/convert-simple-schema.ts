import { collectionStyle, type CollectionStyle } from "./collection-style.js";
import type { Conversion } from "../conversion.js";
import { convertSchema } from "./convert-schema.js";
import type { SchemaV3 } from "../../types/openapi-3-0.js";
import { isObject, type UnknownObject } from "../../types/objects.js";

/** What 2.0 says of a parameter, header or field of a form without a schema. */
export interface SimpleSchema {
  readonly schema: SchemaV3;
  readonly style: CollectionStyle;
}

/**
 * The schema and style of what has its type beside its name.
 *
 * @param value - the keywords of its type alone
 * @param place - where it stands: `in` of a parameter
 */
export function convertSimpleSchema(conversion: Conversion, value: UnknownObject, place: string): SimpleSchema {
  const { collectionFormat, ...keywords } = value;
  if (isObject(keywords["schema"])) return { schema: convertSchema(conversion, keywords["schema"]), style: {} };
  if (keywords["type"] !== "array") return { schema: convertSchema(conversion, keywords), style: {} };
  const style = collectionStyle(place, collectionFormat);
  if (style !== undefined) return { schema: convertSchema(conversion, keywords), style };
  // The list as the text that it is sent as: its separator, and what it is a list of, are for people to read.
  return {
    schema: { type: "string", "x-collectionFormat": collectionFormat, "x-items": keywords["items"] },
    style: {},
  };
}
