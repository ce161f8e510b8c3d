import { convertBody } from "./operations/convert-body.js";
import { isForm } from "./operations/convert-form.js";
import { convertParameter } from "./operations/convert-parameter.js";
import { convertResponse } from "./operations/convert-response.js";
import { convertSchema } from "./schemas/convert-schema.js";
import { convertSecurityScheme } from "./convert-security.js";
import type { Conversion } from "./conversion.js";
import type { ComponentsV3, ParameterV3, RequestBodyV3, ResponseV3, SchemaV3 } from "../types/openapi-3-0.js";

/** The shared schemas, parameters, request bodies, responses and security schemes, by their new names. */
export function convertComponents(conversion: Conversion): ComponentsV3 {
  const responses: [string, ResponseV3][] = [];
  for (const [name, value] of conversion.entries("responses")) {
    const resolved = conversion.resolve(value, "responses");
    if (resolved !== undefined)
      responses.push([name, convertResponse(conversion, resolved.value, conversion.produces)]);
  }
  const parameters: [string, ParameterV3][] = [];
  const requestBodies: [string, RequestBodyV3][] = [];
  for (const [name, value, oldName] of conversion.entries("parameters")) {
    const resolved = conversion.resolve(value, "parameters");
    // Form fields become part of the operations that use them.
    if (typeof resolved?.value["in"] !== "string" || isForm(resolved.value)) continue;
    if (resolved.value["in"] !== "body") parameters.push([name, convertParameter(conversion, resolved.value)]);
    else if (conversion.sharedBodies.has(oldName))
      requestBodies.push([name, convertBody(conversion, resolved.value, conversion.consumes)]);
  }
  const schemas: [string, SchemaV3][] = [];
  for (const [name, schema] of conversion.entries("definitions"))
    schemas.push([name, convertSchema(conversion, schema)]);
  for (const [name, schema] of conversion.hoisted()) schemas.push([name, convertSchema(conversion, schema)]);
  const securitySchemes = [...conversion.entries("securityDefinitions")].map(
    ([name, scheme]) => [name, convertSecurityScheme(conversion, scheme)] as const,
  );
  const kinds = { schemas, responses, parameters, requestBodies, securitySchemes };
  return Object.fromEntries(
    Object.entries(kinds)
      .filter(([, entries]) => entries.length > 0)
      .map(([kind, entries]) => [kind, Object.fromEntries<unknown>(entries)]),
  );
}
