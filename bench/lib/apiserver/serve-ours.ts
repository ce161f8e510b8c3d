// Runs this project's API server with TLS, a token and a folder: `serve-ours FOLDER`. Prints its address as a line of JSON,
// and ends when stdin ends. Two paths measure a bare server of Node: `/floor/19` returns a fixed text of 19 KB, and
// `/floor/watch` sends what is posted to it to all its watches. Environment: `ETCD` is the address of an etcd to store objects
// in, `COMPACT_EVERY` the milliseconds between compactions.
import { mkdirSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { spareMemory } from "../../../generator/commands/apiserver/spare-memory.js";
import { ADMIN } from "../../../server/access/authenticator.js";
import { createAuthority, issueCertificate } from "../../../server/access/certificates/issue-certificate.js";
import { TokenAuthenticator } from "../../../server/access/token-authenticator.js";
import { createApiServer } from "../../../server/http/create-api-server.js";
import { keepCompacted } from "../../../server/storage/keep-compacted.js";
import type { Storage } from "../../../server/storage/storage.js";

const { ETCD, COMPACT_EVERY } = process.env;

/** Like the command, loads only the driver that it uses. */
async function openStorage(folder: string): Promise<Storage> {
  if (ETCD !== undefined) {
    const { openEtcdStorage } = await import("../../../server/storage/etcd/etcd-storage.js");
    return openEtcdStorage({ endpoints: [ETCD] });
  }
  const { openLmdbStorage } = await import("../../../server/storage/lmdb/lmdb-storage.js");
  return openLmdbStorage(path.join(folder, "data"));
}

// The command does so, too.
spareMemory();
const [folder = ""] = process.argv.slice(2);
const TOKEN = "benchmark";
mkdirSync(folder, { recursive: true });
const authority = createAuthority("benchmark");
const certificate = issueCertificate(authority, { name: "benchmark", hosts: ["127.0.0.1"] });
const storage = await openStorage(folder);
const api = await createApiServer({
  storage,
  authenticators: [new TokenAuthenticator(new Map([[TOKEN, ADMIN]]))],
  onFault: (fault) => console.error(fault),
});
keepCompacted(storage, {
  failed: (error) => console.error(error),
  ...(COMPACT_EVERY !== undefined && { interval: Number(COMPACT_EVERY) }),
});
const FLOOR = "/floor/";
/** Texts by their size in KB. */
const floors = new Map([1, 19].map((size) => [size, Buffer.from(JSON.stringify({ text: "x".repeat(size * 1024) }))]));
const watches = new Set<ServerResponse>();

/** Sends the body of a request to all watches, or begins a watch. */
async function answerFloorWatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === "POST") {
    const event = Buffer.concat(await request.toArray());
    for (const watch of watches) watch.write(event);
    return void response.writeHead(201, { "Content-Length": 0 }).end();
  }
  response.writeHead(200).flushHeaders();
  watches.add(response);
  response.once("close", () => watches.delete(response));
}

const server = createServer(certificate, (request, response) => {
  if (request.url?.startsWith(`${FLOOR}watch`) === true) return void answerFloorWatch(request, response);
  const floor = request.url?.startsWith(FLOOR) === true && floors.get(Number(request.url.slice(FLOOR.length)));
  if (!floor) return api.handle(request, response);
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": floor.length });
  response.end(floor);
});
// Connections are idle while other servers have their turn.
server.keepAliveTimeout = 120_000;
server.on("connection", (socket) => socket.setNoDelay(true));
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ host: `https://127.0.0.1:${port}`, token: TOKEN, ca: authority.cert }));
});
process.stdin.on("end", () => process.exit(0)).resume();
