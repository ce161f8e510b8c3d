/**
 * Serving documents over HTTP, from any Node server.
 *
 * ```ts
 * import { createServer } from "node:http";
 * import { createSpecHandler } from "groupversion/serve";
 *
 * createServer(createSpecHandler(document)).listen(8001, "127.0.0.1");
 * ```
 *
 * @packageDocumentation
 */
export { discoveryOf } from "../discovery/discovery-of.js";
export type { Document } from "../spec/swagger.js";
export type { Answer, SpecRequest } from "./answer.js";
export { createSpecHandler, type SpecHandler } from "./create-spec-handler.js";
export { documentSource, servedDocument } from "./document-source.js";
export type { FormatLoss } from "./format-loss.js";
export { FileSource, type FileSourceEvents } from "./file-source.js";
export type { DocumentSource, MemberStatus, ServedDocument, ServedDocuments } from "./served-documents.js";
export type { SiteOptions } from "./site-options.js";
export { SpecSite } from "./spec-site.js";
