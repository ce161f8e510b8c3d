import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";

/** A fake command's side of a session. */
export interface FakeProcess {
  readonly query: URLSearchParams;
  /** The client's input; null for its end. */
  onStdin: (data: Buffer | null) => void;
  onResize: (size: { Width: number; Height: number }) => void;
  write(channel: 1 | 2, data: string | Buffer): Promise<void>;
  /** End with an exit code, which the server reports in a Status. */
  exit(code: number): void;
  fail(status: object): void;
  /** Close the connection without a Status. */
  hangUp(code: number, reason?: string): void;
  /** Break the connection. */
  vanish(): void;
  /** Read nothing any more, so that the client's close frame gets no answer. */
  ignore(): void;
}

/** Runs commands and forwards ports as the API server does, over WebSockets from the `ws` package. */
export class FakePodServer {
  /** Runs a command. */
  run: (process: FakeProcess) => void | Promise<void> = (process) => process.exit(0);
  protocols = ["v5.channel.k8s.io", "v4.channel.k8s.io"];
  /** Local ports by the pod's ports that lead to them. */
  readonly ports = new Map<number, number>();
  open = 0;
  readonly requests: string[] = [];
  /** Whether to respond with 403 instead. */
  refuse = false;
  /** The close code of a port-forward session once all its ports are closed. */
  forwardClose = 1000;
  /** Objects by the path and query of a GET. */
  readonly objects = new Map<string, object>();
  private readonly server = createServer((request, response) => {
    const object = this.objects.get(decodeURIComponent(request.url ?? ""));
    response.writeHead(object === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(object ?? { kind: "Status", code: 404, reason: "NotFound" }));
  });
  private readonly sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => this.protocols.find((protocol) => offered.has(protocol)) ?? false,
  });

  async listen(): Promise<string> {
    this.server.on("upgrade", (request, stream, head) => {
      const url = new URL(request.url ?? "", "http://server");
      this.requests.push(request.url ?? "");
      if (this.refuse) {
        const body = '{"kind":"Status","status":"Failure","reason":"Forbidden","code":403,"message":"no"}';
        const length = String(body.length);
        stream.end(
          `HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`,
        );
        return;
      }
      this.sockets.handleUpgrade(request, stream, head, (socket) => {
        this.open += 1;
        socket.on("close", () => (this.open -= 1));
        if (url.pathname.endsWith("/portforward")) this.forward(socket, url.searchParams);
        else void this.exec(socket, url.searchParams);
      });
    });
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets.clients) socket.terminate();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }

  private async exec(socket: WebSocket, query: URLSearchParams): Promise<void> {
    const send = (channel: number, data: Buffer): Promise<void> =>
      new Promise((resolve) => socket.send(Buffer.concat([Buffer.of(channel), data]), () => resolve()));
    const end = (status: object): void => {
      void send(3, Buffer.from(JSON.stringify({ kind: "Status", apiVersion: "v1", metadata: {}, ...status })));
      socket.close(1000);
    };
    const process: FakeProcess = {
      query,
      onStdin: () => undefined,
      onResize: () => undefined,
      write: (channel, data) => send(channel, Buffer.from(data)),
      exit: (code) => {
        if (code === 0) end({ status: "Success" });
        else {
          const details = { causes: [{ reason: "ExitCode", message: String(code) }] };
          const message = `command terminated with non-zero exit code: exit status ${String(code)}`;
          end({ status: "Failure", reason: "NonZeroExitCode", message, details });
        }
      },
      fail: end,
      hangUp: (code, reason) => socket.close(code, reason),
      vanish: () => socket.terminate(),
      ignore: () => socket.pause(),
    };
    socket.on("message", (message: Buffer) => {
      const [channel, second] = message;
      if (channel === 0) process.onStdin(message.subarray(1));
      else if (channel === 255 && second === 0) process.onStdin(null);
      else if (channel === 4) {
        process.onResize(JSON.parse(message.subarray(1).toString()) as { Width: number; Height: number });
      }
    });
    // Like the real server: an empty message says that the streams are ready.
    await send(1, Buffer.alloc(0));
    await this.run(process);
  }

  private forward(socket: WebSocket, query: URLSearchParams): void {
    const ports = (query.get("ports") ?? "").split(",").map(Number);
    const lines = ports.map((port, index) => {
      const number = Buffer.alloc(2);
      number.writeUInt16LE(port);
      const send = (channel: number, data: Buffer): void =>
        socket.send(Buffer.concat([Buffer.of(index * 2 + channel), data]));
      send(0, number);
      send(1, number);
      const target = connect(this.ports.get(port) ?? 1, "127.0.0.1");
      target.on("data", (data) => send(0, data));
      target.on("error", () => send(1, Buffer.from(`error forwarding port ${String(port)}: connection refused`)));
      return target;
    });
    let left = lines.length;
    for (const line of lines) {
      line.on("close", () => {
        left -= 1;
        if (left === 0) socket.close(this.forwardClose);
      });
    }
    socket.on("message", (message: Buffer) => lines[(message[0] ?? 0) / 2]?.write(message.subarray(1)));
    socket.on("close", () => {
      for (const line of lines) line.destroy();
    });
  }
}
