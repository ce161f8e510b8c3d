import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { jsonText } from "../types/json-text.js";
import { dialectOf, type Dialect } from "./dialect.js";
import type { DocumentFile } from "./document-file.js";
import { isObject, memberOf } from "../types/objects.js";

/** What a text that is no Swagger 2.0 document is instead, and what to do about it. */
function otherDocument(file: DocumentFile): { readonly problem: string; readonly at: string; readonly help?: string } {
  const { value } = file;
  if (!isObject(value)) return { problem: "it is not an object", at: "" };
  const swagger = memberOf(value, "swagger");
  const openapi = memberOf(value, "openapi");
  if (swagger === 2)
    return { problem: "swagger is the number 2", at: "/swagger", help: 'It has to be a text: swagger: "2.0".' };
  if (openapi !== undefined)
    return {
      problem: `it is OpenAPI ${jsonText(openapi)}`,
      at: "/openapi",
      help: "Only Swagger 2.0 (OpenAPI 2) is read. Take the 2.0 document, if the API publishes both, or convert this one down.",
    };
  const old = swagger ?? memberOf(value, "swaggerVersion");
  if (old !== undefined)
    return {
      problem: `it is Swagger ${jsonText(old)}`,
      at: swagger === undefined ? "/swaggerVersion" : "/swagger",
      help: "Only Swagger 2.0 is read. Convert the document to 2.0 first.",
    };
  return { problem: 'it has no swagger: "2.0"', at: "" };
}

/** The dialect of a document that can be read, or why it cannot. */
export function checkVersion(file: DocumentFile): Dialect | Diagnostic {
  const dialect = dialectOf(file.value);
  if (dialect === "2.0") return dialect;
  const { at, ...args } = otherDocument(file);
  return diagnostic("GV6003", file.locate(at), args);
}
