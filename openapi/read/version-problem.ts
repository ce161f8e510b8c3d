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

/** Why a parsed value is not a document that is read, going by the version that it states; `undefined` if it is one. */
export function versionProblem(value: unknown): VersionProblem | undefined {
  if (dialectOf(value) !== undefined) return undefined;
  if (!isObject(value)) return { problem: "it is not an object", at: "" };
  const swagger = memberOf(value, "swagger") as Json | undefined;
  const openapi = memberOf(value, "openapi") as Json | undefined;
  if (openapi !== undefined)
    return {
      problem: `it is OpenAPI ${jsonText(openapi)}`,
      at: "/openapi",
      help: "Versions 2.0 and 3.0 to 3.2 exist, as in openapi: 3.1.0.",
    };
  const old = swagger ?? (memberOf(value, "swaggerVersion") as Json | undefined);
  if (old !== undefined)
    return {
      problem: `it is Swagger ${jsonText(old)}`,
      at: swagger === undefined ? "/swaggerVersion" : "/swagger",
      help: "Versions before 2.0 are not read. Convert the document to 2.0 or later first.",
    };
  return { problem: 'it states no version, as openapi: 3.1.0 or swagger: "2.0" do', at: "" };
}
