import type { Conversion } from "../conversion.js";
import { convertSimpleSchema } from "../schemas/convert-simple-schema.js";
import type { HeaderV3 } from "../../types/openapi-3-0.js";
import { isObject } from "../../types/objects.js";

/** Converts a response header. */
export function convertHeader(conversion: Conversion, header: unknown): HeaderV3 {
  if (!isObject(header)) return { schema: {} };
  const { description, ...keywords } = header;
  const { schema } = convertSimpleSchema(conversion, keywords, "header");
  return { ...(typeof description === "string" && { description }), schema };
}
