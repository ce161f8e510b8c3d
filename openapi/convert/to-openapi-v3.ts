import type { Document } from "../types/swagger-2.js";
import { Conversion } from "./conversion.js";
import { convertComponents } from "./convert-components.js";
import { convertExtension } from "./convert-extension.js";
import { convertPathItem } from "./operations/convert-path-item.js";
import { convertSecurity } from "./convert-security.js";
import { NestingError } from "./nesting-error.js";
import type { OpenApiV3Document, PathItemV3 } from "../types/openapi-3-0.js";
import { otherFields, type FieldRules } from "./other-fields.js";
import { mapValues } from "../types/objects.js";
import { serversOf } from "./operations/servers.js";

const RULES: FieldRules = {
  same: new Set(["tags", "externalDocs"]),
  taken: new Set([
    "swagger",
    "info",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "paths",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
    "security",
  ]),
};

/**
 * A document of OpenAPI 3.0 that says what one of Swagger 2.0 does, with what 3.0 has words for and 2.0 has not: values
 * that may be null, that are integers or strings, bodies in several media types. Everything of the document is in it,
 * used or not. It shares what needs no change with the document, so neither may be changed.
 *
 * What 2.0 itself does not allow comes out as well as it can: words that are not of the standard as extensions,
 * references to nothing or to other files as they are.
 *
 * @throws NestingError where the document is nested too deep
 */
export function toOpenApiV3(document: Document): OpenApiV3Document {
  return NestingError.guard(() => {
    const conversion = new Conversion(document);
    const servers = serversOf(document);
    const paths = mapValues(document.paths, (item, path) =>
      path.startsWith("x-") ? (convertExtension(conversion, item) as PathItemV3) : convertPathItem(conversion, item),
    );
    const others = otherFields(conversion, document, RULES);
    // Last: what comes before it tells which bodies and schemas are referred to.
    const components = convertComponents(conversion);
    const { security } = document;
    return {
      openapi: "3.0.0",
      info: document.info,
      ...(servers.length > 0 && { servers }),
      paths,
      ...(Object.keys(components).length > 0 && { components }),
      ...(security !== undefined && { security: convertSecurity(conversion, security) }),
      ...others,
    };
  });
}
