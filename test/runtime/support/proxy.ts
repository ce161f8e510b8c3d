import { createServer } from "node:http";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { listen } from "./serve.js";
import type { TestServer } from "./serve.js";

export interface TestProxy extends TestServer {
  /** The tunnels requested, with their targets and credentials. */
  readonly tunnels: { readonly target: string; readonly authorization: string | undefined }[];
}

/** A proxy that opens tunnels: to the requested target, or always to a local port if one is given. */
export async function startProxy(port?: number): Promise<TestProxy> {
  const tunnels: TestProxy["tunnels"] = [];
  const server = createServer((_, response) => void response.writeHead(500).end());
  server.on("connect", (request, socket, head) => {
    const target = request.url ?? "";
    tunnels.push({ target, authorization: request.headers["proxy-authorization"] });
    const [host, asked] = target.split(":");
    const upstream = connect(port ?? Number(asked), port === undefined ? host : "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    const end = () => {
      upstream.destroy();
      socket.destroy();
    };
    upstream.on("error", end).on("close", end);
    socket.on("error", end).on("close", end);
    onTestFinishedLater(end);
  });
  const ends: (() => void)[] = [];
  const onTestFinishedLater = (end: () => void) => void ends.push(end);
  const listening = await listen(server);
  onTestFinished(() => {
    for (const end of ends) end();
  });
  return { ...listening, tunnels };
}
