import type { Dialect as Version } from "../../../openapi/read/dialect.js";
import type { Dialect } from "./dialect.js";
import { OPENAPI_3_0, OPENAPI_3_1, OPENAPI_3_2 } from "./openapi-3/openapi-3.js";
import { SWAGGER2 } from "./swagger-2/swagger-2.js";

/** Readers by the version that a document states. */
export const DIALECTS: Readonly<Record<Version, Dialect>> = {
  "2.0": SWAGGER2,
  "3.0": OPENAPI_3_0,
  "3.1": OPENAPI_3_1,
  "3.2": OPENAPI_3_2,
};
