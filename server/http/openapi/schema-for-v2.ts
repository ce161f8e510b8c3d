import { isObject } from "../../../openapi/types/objects.js";
import type { Schema } from "../../../openapi/types/swagger-2.js";

const DROPPED: ReadonlySet<string> = new Set(["anyOf", "oneOf", "not", "allOf", "nullable", "example"]);

const MAPS: ReadonlySet<string> = new Set(["properties"]);

/** A structural schema as Swagger 2.0 can say it: what it cannot say is left out. */
export function schemaForV2(schema: unknown): Schema {
  if (!isObject(schema)) return {};
  const nullable = schema["nullable"] === true;
  const entries = Object.entries(schema).flatMap(([key, value]): (readonly [string, unknown])[] => {
    if (DROPPED.has(key) || (key === "type" && nullable)) return [];
    if (MAPS.has(key) && isObject(value))
      return [[key, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, schemaForV2(each)]))]];
    if ((key === "items" || key === "additionalProperties") && isObject(value)) return [[key, schemaForV2(value)]];
    return [[key, value]];
  });
  return Object.fromEntries(entries);
}
