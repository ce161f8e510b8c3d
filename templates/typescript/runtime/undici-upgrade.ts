import type { Dispatcher } from "undici";
import { ConnectionError } from "./errors.js";
import { StreamSocket } from "./stream-socket.js";
import type { ConnectResult, TransportRequest } from "./transport.js";
import { dispatchUpgrade } from "./undici-exchange.js";

/** Opens a WebSocket over undici's connections, so that proxies, certificates and host names work as for calls. */
export async function upgrade(
  dispatcher: Dispatcher,
  request: TransportRequest,
  protocols: readonly string[],
): Promise<ConnectResult> {
  const key = base64(crypto.getRandomValues(new Uint8Array(16)));
  const headers = {
    ...request.headers,
    "sec-websocket-version": "13",
    "sec-websocket-key": key,
    ...(protocols.length === 0 ? {} : { "sec-websocket-protocol": protocols.join(", ") }),
  };
  const result = await dispatchUpgrade(dispatcher, { ...request, headers });
  if ("refused" in result) return result;
  const { "sec-websocket-accept": accept, "sec-websocket-protocol": protocol = "" } = result.headers;
  const expected = new TextEncoder().encode(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
  const digest = base64(new Uint8Array(await crypto.subtle.digest("SHA-1", expected)));
  if (accept !== digest || (protocol !== "" && !protocols.includes(protocol))) {
    result.stream.destroy();
    throw new ConnectionError("the server's WebSocket handshake is invalid", "headers");
  }
  return { socket: new StreamSocket(result.stream, protocol, request.signal, request.silence) };
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
