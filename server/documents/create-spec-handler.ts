import type { IncomingMessage, ServerResponse } from "node:http";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { Answer } from "./answer.js";
import { documentSource } from "./sources/document-source.js";
import { sendAnswer } from "./answers/send-answer.js";
import type { DocumentSource } from "./sources/served-documents.js";
import type { SiteOptions } from "./site/site-options.js";
import { SpecSite } from "./site/spec-site.js";
import { statusAnswer } from "./answers/status-answer.js";

const NOT_FOUND = statusAnswer(404, "the server could not find the requested resource");
const FAULT = statusAnswer(500, "an internal error occurred");

/** Handles requests of `node:http`, `node:https` and frameworks built on them. */
export type SpecHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Makes a site of a document or of a source. */
export const siteOf = (documents: Document | DocumentSource, options: SiteOptions): SpecSite =>
  new SpecSite("swagger" in documents ? documentSource(documents) : documents, options);

/**
 * Makes a handler for `node:http` that serves `/swagger.json`, `/openapi/v2`, `/openapi/v3` with all documents that it
 * lists, and the discovery documents. Every other address gets 404.
 *
 * ```ts
 * createServer(createSpecHandler(document)).listen(8001, "127.0.0.1");
 * ```
 *
 * @param documents - a Swagger document, or a source of documents that change
 */
export function createSpecHandler(documents: Document | DocumentSource, options: SiteOptions = {}): SpecHandler {
  const site = siteOf(documents, options);
  return (request, response) => {
    const send = (answer: Answer | undefined): void => sendAnswer(response, answer ?? NOT_FOUND);
    const answer = site.answer(request);
    if (!(answer instanceof Promise)) return send(answer);
    answer.then(send, (fault: unknown) => {
      options.onFault?.(fault);
      send(FAULT);
    });
  };
}
