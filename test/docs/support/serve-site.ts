import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Site } from "./build-site.js";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** A site served below a path, as on a shared server. */
export interface ServedSite {
  /** With a trailing slash. */
  readonly url: string;
  readonly close: () => void;
}

/** Serves a site on loopback. */
export async function serveSite({ files }: Site, prefix = "/some/where/"): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = decodeURIComponent(pathname.startsWith(prefix) ? pathname.slice(prefix.length) : "?");
    const text = files.get(name === "" || name.endsWith("/") ? `${name}index.html` : name);
    response.writeHead(text === undefined ? 404 : 200, { "Content-Type": TYPES[path.extname(name)] ?? "text/html" });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
