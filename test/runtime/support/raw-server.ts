import { createServer } from "node:net";
import type { Socket } from "node:net";
import { listen } from "./serve.js";
import type { TestServer } from "./serve.js";

export interface RawServer extends Pick<TestServer, "url" | "sockets" | "used"> {
  /** The number of requests so far. */
  count(): number;
}

/** Responds to each request, counted from 1, with the test's bytes. Request bodies must not contain an empty line. */
export async function rawServer(answer: (socket: Socket, request: number) => void): Promise<RawServer> {
  let count = 0;
  const server = createServer((socket) => {
    let seen = "";
    socket
      .on("error", () => undefined)
      .on("data", (piece) => {
        seen += piece.toString("latin1");
        if (!seen.includes("\r\n\r\n")) return;
        seen = "";
        answer(socket, ++count);
      });
  });
  const { url, sockets, used } = await listen(server as never);
  return { url, sockets, used, count: () => count };
}
