// Runs this project's API server with TLS, a token and a folder: `serve-ours FOLDER`. Prints its address as a line of JSON,
// and ends when stdin ends. It also answers `/floor` with a fixed text: what Node's own server costs.
import { mkdirSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { ADMIN } from "../../../server/access/authenticator.js";
import { createAuthority, issueCertificate } from "../../../server/access/certificates/issue-certificate.js";
import { TokenAuthenticator } from "../../../server/access/token-authenticator.js";
import { createApiServer } from "../../../server/http/create-api-server.js";
import { keepCompacted } from "../../../server/storage/keep-compacted.js";
import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";

const [folder = ""] = process.argv.slice(2);
const TOKEN = "benchmark";
mkdirSync(folder, { recursive: true });
const authority = createAuthority("benchmark");
const certificate = issueCertificate(authority, { name: "benchmark", hosts: ["127.0.0.1"] });
const storage = await openLmdbStorage(path.join(folder, "data"));
const api = await createApiServer({
  storage,
  authenticators: [new TokenAuthenticator(new Map([[TOKEN, ADMIN]]))],
  onFault: (fault) => console.error(fault),
});
keepCompacted(storage, { failed: (error) => console.error(error) });
const floor = Buffer.from(JSON.stringify({ text: "x".repeat(1024) }));
const server = createServer(certificate, (request, response) => {
  if (request.url !== "/floor") return api.handle(request, response);
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": floor.length });
  response.end(floor);
});
server.on("connection", (socket) => socket.setNoDelay(true));
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ host: `https://127.0.0.1:${port}`, token: TOKEN, ca: authority.cert }));
});
process.stdin.on("end", () => process.exit(0)).resume();
