import type { Conversion } from "../conversion.js";
import { convertExtension } from "../convert-extension.js";
import { convertSimpleSchema } from "../schemas/convert-simple-schema.js";
import type { ParameterV3 } from "../../types/openapi-3-0.js";
import type { UnknownObject } from "../../types/objects.js";

/** Fields that belong to the parameter, in the order in which they are written; all others say what its type is. */
const OF_PARAMETER = ["name", "in", "description", "required", "deprecated", "allowEmptyValue", "example"];

const isOfParameter = (key: string): boolean =>
  OF_PARAMETER.includes(key) || (key.startsWith("x-") && key !== "x-nullable" && key !== "x-isnullable");

/** A parameter that is in a path, a query or a header. */
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
    // A path cannot do without any of its parameters; not every document says so.
    ...(place === "path" && { required: true }),
    ...style,
    schema,
  };
}
