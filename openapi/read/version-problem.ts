import type { Json } from "../types/json.js";
import { jsonText } from "../types/json-text.js";
import { isObject, memberOf } from "../types/objects.js";
import { dialectOf } from "./dialect.js";

export interface VersionProblem {
  /** A clause. */
  readonly problem: string;
  /** JSON Pointer to what is wrong. */
  readonly at: string;
  /** What to do about it. */
  readonly help?: string;
}

/** Why a parsed value is not a Swagger 2.0 document, going by the version that it states; `undefined` if it is one. */
export function versionProblem(value: unknown): VersionProblem | undefined {
  if (dialectOf(value) === "2.0") return undefined;
  if (!isObject(value)) return { problem: "it is not an object", at: "" };
  const swagger = memberOf(value, "swagger") as Json | undefined;
  const openapi = memberOf(value, "openapi") as Json | undefined;
  if (openapi !== undefined)
    return {
      problem: `it is OpenAPI ${jsonText(openapi)}`,
      at: "/openapi",
      help: "Only Swagger 2.0 (OpenAPI 2) is read. Take the 2.0 document, if the API publishes both, or convert this one down.",
    };
  const old = swagger ?? (memberOf(value, "swaggerVersion") as Json | undefined);
  if (old !== undefined)
    return {
      problem: `it is Swagger ${jsonText(old)}`,
      at: swagger === undefined ? "/swaggerVersion" : "/swagger",
      help: "Only Swagger 2.0 is read. Convert the document to 2.0 first.",
    };
  return { problem: 'it has no swagger: "2.0"', at: "" };
}
