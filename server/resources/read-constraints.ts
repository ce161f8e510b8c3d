import type { Json } from "../../openapi/types/json.js";
import type { UnknownObject } from "../../openapi/types/objects.js";
import type { Constraints } from "./type-node.js";

const NUMBERS = [
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;

/** The constraints of a schema. Keywords of a wrong type count as absent. */
export function readConstraints(schema: UnknownObject): Constraints {
  const found: Partial<Record<keyof Constraints, unknown>> = {};
  for (const key of NUMBERS) if (typeof schema[key] === "number") found[key] = schema[key];
  for (const key of ["exclusiveMinimum", "exclusiveMaximum"] as const) if (schema[key] === true) found[key] = true;
  if (Array.isArray(schema["enum"])) found.enum = schema["enum"] as readonly Json[];
  if (typeof schema["pattern"] === "string") found.pattern = schema["pattern"];
  return found as Constraints;
}
