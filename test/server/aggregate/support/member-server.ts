import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** Starts a server on loopback for the duration of a test, and returns its origin. */
export async function listen(listener: RequestListener, server: Server = createServer()): Promise<string> {
  server.on("request", listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const sha512 = (text: string): string => createHash("sha512").update(text).digest("hex").toUpperCase();

/** An API server that serves its document as Kubernetes' API servers do. */
export class MemberServer {
  url = "";
  /** Requests with their status, such as `GET /openapi/v2 304`. */
  readonly log: string[] = [];
  readonly headers: IncomingMessage["headers"][] = [];
  /** Handles requests in place of the server, if set. */
  instead: RequestListener | undefined;
  etags = true;
  #v2 = "";
  #v3 = new Map<string, string>();

  static async start(document: object, v3: Readonly<Record<string, object>> = {}): Promise<MemberServer> {
    const server = new MemberServer();
    server.serve(document, v3);
    server.url = await listen((request, response) => {
      response.on("finish", () =>
        server.log.push(`${request.method} ${request.url?.split("?")[0]} ${response.statusCode}`),
      );
      server.headers.push(request.headers);
      if (server.instead === undefined) server.#answer(request, response);
      else server.instead(request, response);
    });
    return server;
  }

  serve(document: object, v3: Readonly<Record<string, object>> = {}): void {
    this.#v2 = JSON.stringify(document);
    this.#v3 = new Map(Object.entries(v3).map(([key, each]) => [key, JSON.stringify(each)]));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? "", "http://x");
    const text = this.#textAt(pathname);
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${sha512(text)}"`;
    if (this.etags && request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, this.etags ? { etag } : {}).end(text);
  }

  #textAt(path: string): string | undefined {
    if (path === "/openapi/v2") return this.#v2;
    if (path === "/openapi/v3" && this.#v3.size > 0) {
      const paths = [...this.#v3].map(([key, text]) => [
        key,
        { serverRelativeURL: `/openapi/v3/${key}?hash=${sha512(text)}` },
      ]);
      return JSON.stringify({ paths: Object.fromEntries(paths) as object });
    }
    return this.#v3.get(path.replace("/openapi/v3/", ""));
  }
}
