import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that a server got. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A server that a site's console calls. */
export interface CalledServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** The requests so far, without those that only ask for permission. */
  readonly seen: readonly SeenRequest[];
  readonly close: () => void;
}

/**
 * Starts a server on loopback.
 *
 * @param allows - whether it lets pages of all origins read its answers
 */
export async function startCalledServer(
  allows: boolean,
  answer: (request: SeenRequest, response: ServerResponse) => void,
): Promise<CalledServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    if (allows) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Allow-Headers", "authorization, content-type, x-key");
      response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
    }
    if (request.method === "OPTIONS" || request.method === "HEAD") return void response.writeHead(204).end();
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => {
      const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body };
      seen.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
