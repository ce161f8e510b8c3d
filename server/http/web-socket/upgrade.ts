import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** Handles requests of `node:http`. */
export type HandleRequest = (request: IncomingMessage, response: ServerResponse) => void;

/** Handles requests that ask for another protocol: the event `upgrade` of `node:http`. */
export type HandleUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const heads = new WeakMap<IncomingMessage, Buffer>();

/** Prefix of a subprotocol that carries a token: clients in browsers cannot set headers. */
const TOKEN_PROTOCOL = "base64url.bearer.authorization.k8s.io.";

const PROTOCOLS = "sec-websocket-protocol";

/** What the client sent right after its request; `undefined` if it does not ask for a WebSocket. */
export const webSocketHead = (request: IncomingMessage): Buffer | undefined => heads.get(request);

/** The subprotocols that a client offers, in its order. */
export const offeredProtocols = ({ headers }: IncomingMessage): readonly string[] =>
  (headers[PROTOCOLS] ?? "")
    .split(",")
    .map((protocol) => protocol.trim())
    .filter((protocol) => protocol !== "");

/** Moves a token from the subprotocols of a request to its header `Authorization`. */
function readTokenProtocol(request: IncomingMessage): void {
  const offered = offeredProtocols(request);
  const token = offered.find((protocol) => protocol.startsWith(TOKEN_PROTOCOL))?.slice(TOKEN_PROTOCOL.length);
  if (token === undefined) return;
  request.headers[PROTOCOLS] = offered.filter((protocol) => !protocol.startsWith(TOKEN_PROTOCOL)).join(",");
  request.headers.authorization ??= `Bearer ${Buffer.from(token, "base64url").toString()}`;
}

/**
 * Passes requests that ask for another protocol to a handler of requests. Verbs that support WebSocket accept it; all others
 * respond as usual. The connection is closed afterwards.
 */
export function upgradeHandler(handle: HandleRequest): HandleUpgrade {
  return (request, socket, head) => {
    // `node:http` and `node:https` pass sockets.
    if (!(socket instanceof Socket)) return void socket.destroy();
    socket.on("error", () => socket.destroy());
    const isWebSocket = /^websocket$/i.test(request.headers.upgrade ?? "");
    const asked = isWebSocket ? request : withBody(request, socket, head);
    const response = new ServerResponse(asked);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    // The rest of a body that nobody reads must not keep the connection open.
    response.once("finish", () => socket.destroySoon());
    if (isWebSocket) {
      heads.set(request, head);
      readTokenProtocol(request);
    }
    handle(asked, response);
  };
}

/** The request with its body, which Node does not read if the client offers another protocol. */
function withBody(request: IncomingMessage, socket: Socket, head: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion } = request;
  const whole = Object.assign(new IncomingMessage(socket), { method, url, rawHeaders, httpVersion, headers });
  let left = Number(headers["content-length"] ?? 0);
  const take = (chunk: Buffer): void => {
    // Reading the body resumes the socket. The body may never be read, so it must not pile up.
    if (chunk.length > 0 && !whole.push(chunk.subarray(0, left))) socket.pause();
    left -= chunk.length;
    if (left > 0) return;
    socket.off("data", take);
    whole.complete = true;
    whole.push(null);
  };
  const abandon = (): void => {
    if (!whole.complete) whole.destroy();
  };
  socket.once("end", abandon).once("close", abandon);
  take(head);
  if (left > 0) socket.on("data", take);
  return whole;
}
