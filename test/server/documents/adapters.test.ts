import { serve as serveHono } from "@hono/node-server";
import express5 from "express";
import Fastify from "fastify";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { specMiddleware } from "../../../server/documents/adapters/express.js";
import { specPlugin } from "../../../server/documents/adapters/fastify.js";
import { specRoutes } from "../../../server/documents/adapters/hono.js";
import { createSpecHandler } from "../../../server/documents/create-spec-handler.js";
import type { SiteOptions } from "../../../server/documents/site/site-options.js";
import { gadgets } from "./support/documents.js";
import { ask, listen } from "./support/listen.js";

/** Only one of the two versions has types; the tests use only what both have. */
const express4 = createRequire(import.meta.url)("express-4") as typeof express5;

/** Starts an application with the documents below `mount`, followed by its own route; returns its port. */
type Start = (mount: string, options?: SiteOptions) => Promise<number>;

const document = gadgets("toy ".repeat(400));

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const fastify: Start = async (mount, options) => {
  const app = Fastify();
  app.addHook("onSend", (_request, reply, payload, done) => {
    reply.header("x-app", "seen");
    done(null, payload);
  });
  await app.register(specPlugin, { documents: document, prefix: mount, ...options });
  app.get("/own", (_request, reply) => reply.send("own"));
  app.setNotFoundHandler((_request, reply) => reply.code(404).send("nothing of ours"));
  await app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => app.close());
  return portOf(app.server);
};

const express =
  (make: typeof express5): Start =>
  async (mount, options) => {
    const app = make();
    app.use((_request, response, next) => {
      response.setHeader("x-app", "seen");
      next();
    });
    app.use(mount === "" ? "/" : mount, specMiddleware(document, options));
    app.get("/own", (_request, response) => void response.send("own"));
    app.use((_request, response) => void response.status(404).send("nothing of ours"));
    return (await listen(app)).port;
  };

const hono: Start = (mount, options) => {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header("x-app", "seen");
  });
  app.route(mount === "" ? "/" : mount, specRoutes(document, options));
  app.get("/own", (context) => context.text("own"));
  app.notFound((context) => context.text("nothing of ours", 404));
  return new Promise((resolve) => {
    const server = serveHono({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => resolve(port));
    onTestFinished(() => void server.close());
  });
};

const frameworks: readonly (readonly [string, Start])[] = [
  ["Fastify", fastify],
  ["Express 5", express(express5)],
  ["Express 4", express(express4)],
  ["Hono", hono],
];

/** Headers that every server sends. */
const OURS = ["content-type", "content-length", "content-encoding", "etag", "vary", "cache-control", "accept-ranges"];

describe.each(frameworks)("%s", (_name, start) => {
  test("responds as the handler for node:http, plus the application's headers", async () => {
    const own = await listen(createSpecHandler(document));
    const port = await start("");
    const etag = (await ask(own.port, "/openapi/v2")).headers.etag ?? "";
    const requests: readonly (readonly [string, Record<string, string>?, string?])[] = [
      ["/swagger.json"],
      ["/openapi/v2", { accept: "application/yaml" }],
      ["/openapi/v2", { "accept-encoding": "gzip, br" }],
      ["/openapi/v2", { "if-none-match": etag }],
      ["/openapi/v2", { range: "bytes=2-5" }],
      ["/openapi/v2", { range: "bytes=9999999-" }],
      ["/openapi/v2", { accept: "text/html" }],
      ["/openapi/v2", {}, "HEAD"],
      ["/openapi/v2", {}, "POST"],
      ["/openapi/v3"],
      ["/openapi/v3/apis/toys.example.com/v1"],
      ["/openapi/v3/apis/toys.example.com/v1?hash=0"],
      ["/apis"],
      ["/apis/"],
      ["/apis/toys.example.com"],
      ["/apis/toys.example.com/v1"],
      ["/apis", {}, "HEAD"],
    ];
    for (const [path, headers, method] of requests) {
      const [wanted, found] = [await ask(own.port, path, headers, method), await ask(port, path, headers, method)];
      const what = [path, headers, method];
      expect([what, found.status, found.body.toString("latin1")]).toEqual([
        what,
        wanted.status,
        wanted.body.toString("latin1"),
      ]);
      for (const name of [...OURS, "allow", "location", "content-range"])
        expect([what, name, found.headers[name]]).toEqual([what, name, wanted.headers[name]]);
      expect([what, found.headers["x-app"]]).toEqual([what, "seen"]);
    }
  });

  test("leaves other requests to the application", async () => {
    const port = await start("");
    expect((await ask(port, "/own")).body.toString()).toBe("own");
    for (const path of ["/nothing", "/apis/nothing", "/apis/toys.example.com/v2", "/api/v1", "/docs"]) {
      const { status, body } = await ask(port, path);
      expect([path, status, body.toString()]).toEqual([path, 404, "nothing of ours"]);
    }
  });

  test("can be mounted below a path, which addresses in responses include", async () => {
    const port = await start("/spec");
    expect((await ask(port, "/spec/swagger.json")).status).toBe(200);
    expect((await ask(port, "/swagger.json")).status).toBe(404);
    const { body } = await ask(port, "/spec/openapi/v3");
    const { paths } = JSON.parse(body.toString()) as { readonly paths: Record<string, { serverRelativeURL: string }> };
    const address = paths["apis/toys.example.com/v1"]?.serverRelativeURL ?? "";
    expect(address).toMatch(/^\/spec\/openapi\/v3\/apis\/toys.example.com\/v1\?hash=/);
    expect((await ask(port, address)).headers["cache-control"]).toContain("immutable");
    expect((await ask(port, "/spec/openapi/v3/apis/toys.example.com/v1?hash=0")).headers.location).toBe(address);
  });

  test("can be mounted below a path with a parameter", async () => {
    const port = await start("/:tenant/spec");
    const { body } = await ask(port, "/acme/spec/openapi/v3");
    expect(body.toString()).toContain('"/acme/spec/openapi/v3/apis/toys.example.com/v1?hash=');
    expect((await ask(port, "/other/spec/openapi/v3")).body.toString()).toContain('"/other/spec/openapi/v3/');
  });
});

test("Fastify: the body of a request is not read, whatever its type", async () => {
  const port = await fastify("");
  const { status, headers } = await ask(port, "/openapi/v2", { "content-type": "application/x-strange" }, "POST");
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
});

test("Fastify: the application may ignore trailing slashes", async () => {
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } });
  await app.register(specPlugin, { documents: document });
  onTestFinished(() => app.close());
  for (const url of ["/apis", "/apis/"]) expect((await app.inject({ url })).statusCode).toBe(200);
});

test("the application's Vary header is kept", async () => {
  const app = new Hono();
  app.use(cors({ origin: "https://ui.example.com" }));
  app.route("/", specRoutes(document));
  const response = await app.request("/openapi/v2", { headers: { origin: "https://ui.example.com" } });
  expect(response.headers.get("vary")).toContain("Accept, Accept-Encoding");
  expect(response.headers.get("access-control-allow-origin")).toBe("https://ui.example.com");

  const web = express5();
  web.use((_request, res, next) => {
    res.setHeader("Vary", "Origin");
    next();
  });
  web.use(specMiddleware(document));
  const { port } = await listen(web);
  expect((await ask(port, "/openapi/v2")).headers.vary).toBe("Origin, Accept, Accept-Encoding");
});
