// `start-time.mjs parse|ready|serve FILE DIST`: prints milliseconds as JSON: for `parse`, the time of JSON.parse of a
// document; for `ready` and `serve`, the time until a server has responded to the first request for it: a HEAD, which
// prepares everything but sends no body, or a whole GET. Modules are loaded before the time starts.
import { readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { pathToFileURL } from "node:url";

const [what, file, dist] = process.argv.slice(2);
const { createSpecHandler, FileSource } = await import(pathToFileURL(`${dist}/serve.js`).href);

function parse() {
  const begin = performance.now();
  JSON.parse(readFileSync(file, "utf8"));
  return performance.now() - begin;
}

/** Sends a request; a path that always exists warms up the server itself. */
const ask = (port, path, method = "GET") =>
  new Promise((resolve, reject) => {
    request({ port, path, method, host: "127.0.0.1", agent: false }, (response) => {
      let bytes = 0;
      response.on("data", (data) => (bytes += data.length));
      response.on("end", () =>
        resolve({ status: response.statusCode, bytes, length: Number(response.headers["content-length"]) }),
      );
    })
      .on("error", reject)
      .end();
  });

async function serve(method) {
  let handler = (_, response) => response.writeHead(503).end();
  const server = createServer((asked, response) => handler(asked, response));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await ask(port, "/");
  const begin = performance.now();
  const source = new FileSource(file, "document");
  const failed = await source.open();
  if (failed !== undefined) throw new Error(failed.problem);
  handler = createSpecHandler(source);
  const { status, bytes, length } = await ask(port, "/openapi/v2", method);
  const time = performance.now() - begin;
  if (status !== 200 || !(length > 0) || bytes !== (method === "HEAD" ? 0 : length))
    throw new Error(`the server answered ${status}`);
  source.close();
  server.close();
  return time;
}

console.log(
  JSON.stringify({ milliseconds: what === "parse" ? parse() : await serve(what === "ready" ? "HEAD" : "GET") }),
);
process.exit(0);
