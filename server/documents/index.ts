/**
 * Serves documents over HTTP from any Node server.
 *
 * ```ts
 * import { createServer } from "node:http";
 * import { createSpecHandler } from "@groupversion/server";
 *
 * createServer(createSpecHandler(document)).listen(8001, "127.0.0.1");
 * ```
 *
 * @packageDocumentation
 */
export { discoveryOf } from "../discovery/discovery-of.js";
export type { Document } from "../../openapi/types/swagger-2.js";
export type { Answer, SpecRequest } from "./answer.js";
export { createSpecHandler, type SpecHandler } from "./create-spec-handler.js";
export { documentSource, servedDocument } from "./sources/document-source.js";
export type { FormatLoss } from "./formats/format-loss.js";
export { FileSource, type FileSourceEvents } from "./sources/file-source.js";
export type { DocumentSource, MemberStatus, ServedDocument, ServedDocuments } from "./sources/served-documents.js";
export type { SiteOptions } from "./site/site-options.js";
export { SpecSite } from "./site/spec-site.js";
