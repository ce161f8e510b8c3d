import type { Conversion } from "../conversion.js";
import { convertSchema } from "../schemas/convert-schema.js";
import { ANY_MEDIA_TYPE } from "./media-types.js";
import type { MediaTypeV3, RequestBodyV3, SchemaV3 } from "../../types/openapi-3-0.js";
import { otherFields, type FieldRules } from "../other-fields.js";
import { memberOf, type UnknownObject } from "../../types/objects.js";

const RULES: FieldRules = { same: new Set(["description"]), taken: new Set(["name", "in", "schema", "required"]) };

/** The example of a media type, from the extension `x-examples`. */
function exampleOf(parameter: UnknownObject, mediaType: string): MediaTypeV3 {
  const example = memberOf(parameter["x-examples"], mediaType);
  return example === undefined ? {} : { example };
}

/**
 * Converts a body parameter to a request body with every media type that the operation consumes.
 *
 * @param shared - a reference to the schema of a shared body, used in place of the parameter's own
 */
export function convertBody(
  conversion: Conversion,
  parameter: UnknownObject,
  consumes: readonly string[] = [ANY_MEDIA_TYPE],
  shared?: SchemaV3,
): RequestBodyV3 {
  if (shared === undefined) conversion.growth.add(consumes.length - 1, parameter["schema"]);
  const schema = shared ?? convertSchema(conversion, parameter["schema"]);
  return {
    ...otherFields(conversion, parameter, RULES),
    content: Object.fromEntries(consumes.map((type) => [type, { schema, ...exampleOf(parameter, type) }])),
    ...(parameter["required"] === true && { required: true }),
  };
}
