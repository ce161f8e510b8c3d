/**
 * Middleware for Express 4 and 5.
 *
 * ```ts
 * import express from "express";
 * import { specMiddleware } from "@groupversion/server/express";
 *
 * const app = express();
 * app.use(specMiddleware(document));
 * ```
 *
 * @packageDocumentation
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { Answer } from "../answer.js";
import { siteOf } from "../create-spec-handler.js";
import type { DocumentSource } from "../sources/served-documents.js";
import type { SiteOptions } from "../site/site-options.js";

/** The parts of an Express request that the middleware reads, in both versions. */
export interface ExpressRequest extends IncomingMessage {
  /** The path that the middleware is mounted at. */
  readonly baseUrl?: string;
}

/** Middleware in the form of Express; also fits `connect`. */
export type SpecMiddleware = (
  request: ExpressRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.statusCode = status;
  for (let i = 0; i < headers.length; i += 2) {
    const [name = "", value = ""] = [headers[i], headers[i + 1]];
    const known = name === "Vary" ? response.getHeader(name) : undefined;
    response.setHeader(name, known === undefined ? value : `${String(known)}, ${value}`);
  }
  response.end(body);
}

/** Serves documents below the path that it is mounted at. All other requests go to the next handler. */
export function specMiddleware(documents: Document | DocumentSource, options: SiteOptions = {}): SpecMiddleware {
  const site = siteOf(documents, options);
  return (request, response, next) => {
    const settle = (answer: Answer | undefined): void => {
      if (answer === undefined) next();
      else send(response, answer);
    };
    const answer = site.answer(request, request.baseUrl ?? "");
    if (answer instanceof Promise) answer.then(settle).catch(next);
    else settle(answer);
  };
}
