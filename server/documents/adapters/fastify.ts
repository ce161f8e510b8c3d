/**
 * A plugin for Fastify.
 *
 * ```ts
 * import Fastify from "fastify";
 * import { specPlugin } from "@groupversion/server/fastify";
 *
 * const app = Fastify();
 * await app.register(specPlugin, { documents: document });
 * ```
 *
 * @packageDocumentation
 */
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from "fastify";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { Answer } from "../answer.js";
import { siteOf } from "../create-spec-handler.js";
import type { DocumentSource } from "../sources/served-documents.js";
import type { SiteOptions } from "../site/site-options.js";
import { mountedAt, routePatterns } from "./mounted.js";

export interface SpecPluginOptions extends SiteOptions {
  /** A Swagger document, or a source of documents that change. */
  readonly documents: Document | DocumentSource;
}

function reply(to: FastifyReply, { status, headers, body }: Answer): FastifyReply {
  to.code(status);
  for (let i = 0; i < headers.length; i += 2) {
    const [name = "", value = ""] = [headers[i], headers[i + 1]];
    const known = name === "Vary" ? to.getHeader("vary") : undefined;
    to.header(name, known === undefined ? value : `${String(known)}, ${value}`);
  }
  return to.send(body);
}

/**
 * Serves documents below the plugin's prefix. The application's hooks, error handlers and not-found handlers apply, because
 * responses are sent through Fastify.
 */
export const specPlugin: FastifyPluginCallback<SpecPluginOptions> = (app, { documents, ...options }, done) => {
  const site = siteOf(documents, options);
  const mount = app.prefix.replace(/\/$/, "");
  const handle = async (request: FastifyRequest, to: FastifyReply): Promise<FastifyReply> => {
    const prefix = mountedAt(request.url, mount);
    const { method, headers } = request.raw;
    const answer = await site.answer({ method, headers, url: request.url.slice(prefix.length) }, prefix);
    if (answer !== undefined) return reply(to, answer);
    to.callNotFound();
    return to;
  };
  const patterns = routePatterns(options);
  for (const url of patterns.documents)
    // Answer before the body is read: no route here uses one.
    app.route({
      method: app.supportedMethods,
      url,
      onRequest: (request, to, next) => {
        if (request.method === "GET" || request.method === "HEAD") next();
        else void handle(request, to).catch(next);
      },
      handler: handle,
    });
  for (const url of patterns.discovery) {
    app.route({ method: ["GET", "HEAD"], url, handler: handle });
    const { ignoreTrailingSlash, routerOptions } = app.initialConfig;
    if (ignoreTrailingSlash !== true && routerOptions?.ignoreTrailingSlash !== true)
      app.route({ method: ["GET", "HEAD"], url: `${url}/`, handler: handle });
  }
  app.addHook("onClose", (_app, closed) => {
    site.close();
    closed();
  });
  done();
};
