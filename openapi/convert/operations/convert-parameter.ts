import type { Conversion } from "../conversion.js";
import { convertExtension } from "../convert-extension.js";
import { convertSimpleSchema } from "../schemas/convert-simple-schema.js";
import type { ParameterV3 } from "../../types/openapi-3-0.js";
import type { UnknownObject } from "../../types/objects.js";

/** Fields of the parameter itself, in output order. All others belong to its schema. */
const OF_PARAMETER = ["name", "in", "description", "required", "deprecated", "allowEmptyValue", "example"];

const isOfParameter = (key: string): boolean =>
  OF_PARAMETER.includes(key) || (key.startsWith("x-") && key !== "x-nullable" && key !== "x-isnullable");

/** Converts a path, query or header parameter. */
export function convertParameter(conversion: Conversion, parameter: UnknownObject): ParameterV3 {
  const place = String(parameter["in"]);
  const ofParameter: [string, unknown][] = [];
  const ofType: [string, unknown][] = [];
  for (const key of Object.keys(parameter)) {
    if (!isOfParameter(key)) ofType.push([key, parameter[key]]);
    else if (key.startsWith("x-")) ofParameter.push([key, convertExtension(conversion, parameter[key])]);
    else if (key !== "allowEmptyValue" || place === "query") ofParameter.push([key, parameter[key]]);
  }
  const { schema, style } = convertSimpleSchema(conversion, Object.fromEntries(ofType), place);
  return {
    ...(Object.fromEntries(ofParameter) as ParameterV3),
    // Path parameters are always required, but not every document says so.
    ...(place === "path" && { required: true }),
    ...style,
    schema,
  };
}
