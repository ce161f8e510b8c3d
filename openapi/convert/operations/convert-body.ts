import type { Conversion } from "../conversion.js";
import { convertSchema } from "../schemas/convert-schema.js";
import { ANY_MEDIA_TYPE } from "./media-types.js";
import type { RequestBodyV3 } from "../../types/openapi-3-0.js";
import { otherFields, type FieldRules } from "../other-fields.js";
import type { UnknownObject } from "../../types/objects.js";

const RULES: FieldRules = { same: new Set(["description"]), taken: new Set(["name", "in", "schema", "required"]) };

/** Converts a body parameter to a request body with every media type that the operation consumes. */
export function convertBody(
  conversion: Conversion,
  parameter: UnknownObject,
  consumes: readonly string[] = [ANY_MEDIA_TYPE],
): RequestBodyV3 {
  conversion.growth.add(consumes.length - 1, parameter["schema"]);
  const schema = convertSchema(conversion, parameter["schema"]);
  return {
    ...otherFields(conversion, parameter, RULES),
    content: Object.fromEntries(consumes.map((type) => [type, { schema }])),
    ...(parameter["required"] === true && { required: true }),
  };
}
