import { ConnectionError } from "./errors.js";
import { MessageQueue } from "./message-queue.js";
import type { TransportRequest } from "./transport.js";
import type { WebSocketClose, WebSocketConnection } from "./web-socket-connection.js";

/**
 * The platform's own WebSocket. In browsers, nothing can set its headers or see why a server refuses: credentials must
 * go by query parameter, cookie or subprotocol. The sender cannot be paused; messages queue in memory.
 */
export function openPlatformSocket(
  request: TransportRequest,
  protocols: readonly string[],
): Promise<WebSocketConnection> {
  const { url, signal } = request;
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace(/^http/, "ws"), [...protocols]);
    socket.binaryType = "arraybuffer";
    const queue = new MessageQueue();
    const closed = new Promise<WebSocketClose>((settle) => {
      socket.addEventListener("close", ({ code, reason }) => {
        const error = new ConnectionError("the WebSocket connection failed or was refused", "headers");
        queue.end(signal.aborted ? signal.reason : code === 1006 ? error : undefined);
        signal.removeEventListener("abort", onAbort);
        settle({ code, reason });
        reject(error);
      });
    });
    const onAbort = (): void => {
      reject(signal.reason as Error);
      socket.close();
    };
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
    socket.addEventListener("message", ({ data }: { readonly data: unknown }) => {
      queue.push(data instanceof ArrayBuffer ? new Uint8Array(data) : String(data));
    });
    socket.addEventListener("open", () => {
      resolve({
        protocol: socket.protocol,
        closed,
        send: (message) => send(socket, message),
        close(code = 1000, reason = "") {
          socket.close(code, reason);
          queue.end();
          return closed;
        },
        [Symbol.asyncIterator]: () => queue,
      });
    });
  });
}

async function send(socket: WebSocket, message: string | Uint8Array): Promise<void> {
  if (socket.readyState !== 1) throw new ConnectionError("the WebSocket is closed", "body");
  socket.send(typeof message === "string" ? message : new Uint8Array(message));
  // There is no event for it.
  while (socket.bufferedAmount > 1024 * 1024) await new Promise((resolve) => setTimeout(resolve, 10));
}
