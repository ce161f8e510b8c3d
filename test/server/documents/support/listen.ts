import { createServer, request as send, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A test's server; it closes with the test. */
export interface Listening {
  readonly port: number;
  readonly server: Server;
}

/** A response with its body as sent, without decoding. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Listens on a free port of the loopback address. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, server };
}

/** Requests an address with exactly the given headers. */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = send({ host: "127.0.0.1", port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on("error", reject);
    request.end();
  });
}

/** Sends raw bytes, and returns what arrives until the server closes the connection or is silent for a while. */
export function sendRaw(port: number, text: string, patience = 1000): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text, "latin1"));
    const done = (): void => {
      socket.destroy();
      resolve(received);
    };
    socket.setTimeout(patience, done);
    socket.on("data", (chunk) => (received += chunk.toString("latin1")));
    socket.on("error", done);
    socket.on("close", done);
  });
}
