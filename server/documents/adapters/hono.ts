/**
 * Routes for Hono, on Node.
 *
 * ```ts
 * import { Hono } from "hono";
 * import { specRoutes } from "@groupversion/server/hono";
 *
 * const app = new Hono().route("/", specRoutes(document));
 * ```
 *
 * @packageDocumentation
 */
import { Hono, type Context, type Next } from "hono";
import { routePath } from "hono/route";
import type { Document } from "../../../openapi/types/swagger-2.js";
import type { Answer } from "../answer.js";
import { siteOf } from "../create-spec-handler.js";
import type { DocumentSource } from "../sources/served-documents.js";
import type { SiteOptions } from "../site/site-options.js";
import { mountedAt, routePatterns } from "./mounted.js";

/** Request headers that a response depends on. */
const ASKED = ["accept", "accept-encoding", "if-match", "if-none-match", "if-range", "range"];

function responseOf({ status, headers, body }: Answer): Response {
  const pairs: [string, string][] = [];
  for (let i = 0; i < headers.length; i += 2) pairs.push([headers[i] ?? "", headers[i + 1] ?? ""]);
  // The type allows shared memory, which these bytes never use.
  return new Response((body as Uint8Array<ArrayBuffer> | undefined) ?? null, { status, headers: pairs });
}

/** Routes that serve documents below the path given to `route`. All other requests go to the next handler. */
export function specRoutes(documents: Document | DocumentSource, options: SiteOptions = {}): Hono {
  const site = siteOf(documents, options);
  const app = new Hono();
  const handle =
    (pattern: string) =>
    async (context: Context, next: Next): Promise<Response | undefined> => {
      const { req } = context;
      const { pathname, search } = new URL(req.url);
      const prefix = mountedAt(pathname, routePath(context).slice(0, -pattern.length));
      const headers = Object.fromEntries(ASKED.map((name) => [name, req.header(name)]));
      const url = pathname.slice(prefix.length) + search;
      const answer = await site.answer({ method: req.method, url, headers }, prefix);
      if (answer !== undefined) return responseOf(answer);
      await next();
      return undefined;
    };
  const patterns = routePatterns(options);
  for (const pattern of patterns.documents) app.all(pattern, handle(pattern));
  for (const pattern of patterns.discovery.flatMap((each) => [each, `${each}/`])) app.get(pattern, handle(pattern));
  return app;
}
