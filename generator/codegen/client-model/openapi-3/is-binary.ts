import type { Json } from "../../../../openapi/types/json.js";
import { isObject } from "../json.js";

/**
 * Whether a schema means raw bytes where the content is not JSON: `format: binary` in OpenAPI 3.0; in 3.1 a string with a
 * media type and no encoding, or a schema that says nothing.
 */
export function isBinary(value: Json | undefined): boolean {
  if (!isObject(value)) return value === true;
  if (value["format"] === "binary") return value["type"] === "string" || value["type"] === undefined;
  if (typeof value["contentMediaType"] === "string" && value["contentEncoding"] === undefined)
    return value["type"] === "string" || value["type"] === undefined;
  return Object.keys(value).every((key) => key === "description" || key === "title" || key.startsWith("x-"));
}
