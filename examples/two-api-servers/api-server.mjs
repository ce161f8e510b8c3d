// One API server: it serves its own document and nothing else. `node api-server.mjs FOLDER PORT`
import { createServer } from "node:http";
import { createSpecHandler, FileSource } from "@groupversion/server";

const [folder, port] = process.argv.slice(2);
const source = new FileSource(folder, folder);
const failed = await source.open();
if (failed !== undefined) throw new Error(`${folder}: ${failed.problem}`);

const specs = createSpecHandler(source);
const server = createServer((request, response) => {
  // The server's actual API would go here. This example responds with documents, or with 404.
  specs(request, response);
});
server.listen(Number(port), "127.0.0.1", () =>
  console.log(`${folder} is served on 127.0.0.1:${server.address().port}`),
);

process.once("SIGTERM", () => {
  source.close();
  server.close();
});
