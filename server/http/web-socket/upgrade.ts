import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** Handles requests of `node:http`. */
export type HandleRequest = (request: IncomingMessage, response: ServerResponse) => void;

/** Handles requests that ask for another protocol: the event `upgrade` of `node:http`. */
export type HandleUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** What a client sent right after a request for a WebSocket. */
const heads = new WeakMap<IncomingMessage, Buffer>();

/** A subprotocol that holds a token, from clients that cannot set headers. */
const TOKEN_PROTOCOL = "base64url.bearer.authorization.k8s.io.";

const PROTOCOLS = "sec-websocket-protocol";

/** What the client of a WebSocket sent after its request; `undefined` where the request is for something else. */
export const webSocketHead = (request: IncomingMessage): Buffer | undefined => heads.get(request);

/** The subprotocols that a client offers, in its order. */
export const offeredProtocols = ({ headers }: IncomingMessage): readonly string[] =>
  (headers[PROTOCOLS] ?? "")
    .split(",")
    .map((protocol) => protocol.trim())
    .filter((protocol) => protocol !== "");

/** Takes the token from the subprotocols of a request. */
function readTokenProtocol(request: IncomingMessage): void {
  const offered = offeredProtocols(request);
  const token = offered.find((protocol) => protocol.startsWith(TOKEN_PROTOCOL))?.slice(TOKEN_PROTOCOL.length);
  if (token === undefined) return;
  request.headers[PROTOCOLS] = offered.filter((protocol) => !protocol.startsWith(TOKEN_PROTOCOL)).join(",");
  request.headers.authorization ??= `Bearer ${Buffer.from(token, "base64url").toString()}`;
}

/**
 * Lets a handler of requests answer those that ask for another protocol. Verbs that speak WebSocket accept it; all others
 * answer as usual, and close the connection afterwards.
 */
export function upgradeHandler(handle: HandleRequest): HandleUpgrade {
  return (request, socket, head) => {
    // Those of `node:http` and `node:https` are.
    if (!(socket instanceof Socket)) return void socket.destroy();
    socket.on("error", () => socket.destroy());
    const asked = /^websocket$/i.test(request.headers.upgrade ?? "") ? request : withBody(request, socket, head);
    const response = new ServerResponse(asked);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    // The rest of a body that nobody reads must not keep the connection open.
    response.once("finish", () => socket.destroySoon());
    if (asked === request) {
      heads.set(request, head);
      readTokenProtocol(request);
    }
    handle(asked, response);
  };
}

/** The request with its body, which Node leaves unread where a client offers another protocol. */
function withBody(request: IncomingMessage, socket: Socket, head: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion } = request;
  const whole = Object.assign(new IncomingMessage(socket), { method, url, rawHeaders, httpVersion, headers });
  let left = Number(headers["content-length"] ?? 0);
  const take = (chunk: Buffer): void => {
    // Reading the body resumes the socket. Nobody may read it.
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
