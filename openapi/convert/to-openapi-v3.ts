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
    "x-ms-paths",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
    "security",
  ]),
};

/**
 * Converts a Swagger 2.0 document to an equivalent OpenAPI 3.0 one. It uses what 3.0 adds: nullable values, int-or-string,
 * several media types. Unused parts are converted too. Unchanged parts are shared with the input, so treat both as
 * immutable.
 *
 * Invalid input is converted as well as possible: unknown keywords become extensions, and references to other files or to
 * nothing stay as they are.
 *
 * @throws NestingError if the document is nested too deep
 */
export function toOpenApiV3(document: Document): OpenApiV3Document {
  return NestingError.guard(() => {
    const conversion = new Conversion(document);
    const servers = serversOf(document);
    const pathsOf = (paths: unknown): Readonly<Record<string, PathItemV3>> =>
      mapValues(paths, (item, path) =>
        path.startsWith("x-") ? (convertExtension(conversion, item) as PathItemV3) : convertPathItem(conversion, item),
      );
    const paths = pathsOf(document.paths);
    // Azure's paths that differ in the query.
    const further = document["x-ms-paths"] === undefined ? {} : { "x-ms-paths": pathsOf(document["x-ms-paths"]) };
    const others = otherFields(conversion, document, RULES);
    // Last, because the other parts determine which bodies and schemas are referenced.
    const components = convertComponents(conversion);
    const { security } = document;
    return {
      openapi: "3.0.0",
      info: document.info,
      ...(servers.length > 0 && { servers }),
      paths,
      ...further,
      ...(Object.keys(components).length > 0 && { components }),
      ...(security !== undefined && { security: convertSecurity(conversion, security) }),
      ...others,
    };
  });
}
