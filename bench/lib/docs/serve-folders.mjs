import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves folders on loopback, each under its name, without compression, so that neither side gains by it. */
export async function serveFolders(folders) {
  let sent = 0;
  const server = createServer((request, response) => {
    const [, name, ...rest] = decodeURIComponent(new URL(request.url, "http://localhost").pathname).split("/");
    const file = path.join(folders[name] ?? "", ...rest);
    let size;
    try {
      if (folders[name] === undefined || rest.includes("..")) throw new Error("not found");
      ({ size } = statSync(file));
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("none");
      return;
    }
    sent += size;
    response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "text/plain", "Cache-Control": "no-store" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Bytes of content since the last call. */
    takeSent: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
