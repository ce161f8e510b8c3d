// The inputs of each package.
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Programs look for this name beside the bundle that starts it. */
const worker = { "encode-worker": "server/documents/formats/encode-worker.ts" };

const server = {
  index: "server/documents/index.ts",
  fastify: "server/documents/adapters/fastify.ts",
  express: "server/documents/adapters/express.ts",
  hono: "server/documents/adapters/hono.ts",
  aggregate: "server/aggregate/index.ts",
  apiserver: "server/apiserver/index.ts",
  testing: "server/testing/index.ts",
};

export const packages = [
  {
    folder: root,
    dist: path.join(root, "dist"),
    entries: {
      cli: "generator/cli.ts",
      index: "generator/index.ts",
      // Names under which the server was exported before it became a package.
      serve: server.index,
      "serve-fastify": server.fastify,
      "serve-express": server.express,
      "serve-hono": server.hono,
      aggregate: server.aggregate,
    },
    worker,
    /** Entries without declarations: nobody imports them. */
    untyped: ["cli"],
    /** Entries exported only for code that imported them before. */
    deprecated: {
      serve: "@groupversion/server",
      "serve-fastify": "@groupversion/server/fastify",
      "serve-express": "@groupversion/server/express",
      "serve-hono": "@groupversion/server/hono",
      aggregate: "@groupversion/server/aggregate",
    },
  },
  {
    folder: path.join(root, "server"),
    dist: path.join(root, "server", "dist"),
    entries: server,
    worker,
    untyped: [],
    deprecated: {},
  },
];
