import { OPENAPI_3_0 } from "./openapi-3-0.js";
import { OPENAPI_3_1 } from "./openapi-3-1.js";
import type { OutputDialect } from "./output-dialect.js";
import type { SchemaForms } from "./schema-forms.js";
import { SWAGGER_2 } from "./swagger-2.js";

/** How each dialect writes the forms of types. */
export const FORMS: Readonly<Record<OutputDialect, SchemaForms>> = {
  "2.0": SWAGGER_2,
  "3.0": OPENAPI_3_0,
  "3.1": OPENAPI_3_1,
};
