// The least work that a server can do: `bare.mjs FILE` sends one fixed buffer, or 304 if the ETag matches.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file] = process.argv.slice(2);
const body = file === undefined ? Buffer.from("{}") : readFileSync(file);
const etag = `"${createHash("sha512").update(body).digest("hex").toUpperCase()}"`;
const headers = { "content-type": "application/json", "content-length": body.length, etag };

const server = createServer((request, response) => {
  if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, headers).end(body);
});
server.listen(0, "127.0.0.1", () => console.log(`serving on http://127.0.0.1:${server.address().port}`));
