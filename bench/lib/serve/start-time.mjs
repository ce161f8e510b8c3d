// `start-time.mjs parse|ready|serve FILE DIST`: milliseconds, as JSON, that JSON.parse of a document takes, or that it takes
// until a server has answered the first request for it: `ready` a HEAD, which needs all but the sending, `serve` a GET of
// the whole. Modules are loaded before, in all cases.
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

/** A request for something that is there in any case, so that the server itself is warm. */
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
