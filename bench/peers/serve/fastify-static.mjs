// `fastify-static.mjs FILE` serves a file at /openapi/v2 with @fastify/static.
import path from "node:path";
import fastifyStatic from "@fastify/static";
import fastify from "fastify";

const file = path.resolve(process.argv[2]);
const server = fastify();
await server.register(fastifyStatic, { root: path.dirname(file), serve: false });
server.get("/openapi/v2", (_, reply) => reply.sendFile(path.basename(file)));
console.log(`serving on ${await server.listen({ host: "127.0.0.1", port: 0 })}`);
