import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import type { Server as SecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A request as the server received it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface TestServer {
  readonly url: string;
  readonly port: number;
  /** Requests with complete bodies, in order. */
  readonly requests: readonly SeenRequest[];
  /** The number of connections so far. */
  readonly connections: () => number;
  /** The number of open connections. */
  readonly sockets: ReadonlySet<Socket>;
  /** How many of them have carried data: Node.js 20's fetch replaces a connection that it gave up with a new one. */
  readonly used: () => number;
}

type Handler = (request: SeenRequest, response: ServerResponse, raw: IncomingMessage) => void | Promise<void>;

/** Starts a server on loopback; the handler is called once the body is complete. */
export function serve(handler: Handler): Promise<TestServer> {
  const requests: SeenRequest[] = [];
  return listen(
    createServer((raw, response) => {
      const pieces: Buffer[] = [];
      // Some tests disconnect the client on purpose.
      raw.on("error", () => undefined);
      raw.on("data", (piece: Buffer) => void pieces.push(piece));
      raw.on("end", () => {
        const { method = "", url = "", headers } = raw;
        const request = { method, url, headers, body: Buffer.concat(pieces) };
        requests.push(request);
        void handler(request, response, raw);
      });
    }),
    requests,
  );
}

/** Starts a server whose handler sees requests while they arrive. */
export function serveRaw(listener: RequestListener): Promise<TestServer> {
  return listen(createServer(listener), []);
}

export async function listen(
  server: Server | SecureServer,
  requests: readonly SeenRequest[] = [],
  protocol = "http",
): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  const used = (): number => [...sockets].filter(({ bytesRead }) => bytesRead > 0).length;
  return {
    url: `${protocol}://127.0.0.1:${String(port)}`,
    port,
    requests,
    connections: () => connections,
    sockets,
    used,
  };
}

/** Responds with JSON. */
export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
