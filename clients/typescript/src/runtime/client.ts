import type { BinaryBody } from "./binary-body.js";
import type { CallOptions } from "./call-options.js";
import type { JsonCodec } from "./json.js";
import type { Operation } from "./operation.js";
import type { ServerSentEvent } from "./streams/server-sent-events.js";
import type { WebSocketConnection } from "./web-socket-connection.js";

/**
 * Options of {@link Client.connect}. Set `timeouts.idle` to detect a dead connection: the client pings the server, and
 * ends the connection with a {@link TimeoutError} if nothing arrives within the limit. The `fetch` transport cannot
 * ping, so it ignores the limit.
 */
export interface ConnectOptions extends Pick<CallOptions, "headers" | "query" | "signal" | "timeouts"> {
  /** Subprotocols, most preferred first. */
  readonly protocols?: readonly string[] | undefined;
}

/**
 * Operations are called through a client. It holds the base URL, the credentials and the transport.
 *
 * Every method throws an {@link ApiError} if the server responds with a failure, a {@link ConnectionError} if it does
 * not respond, a {@link TimeoutError} if a limit is reached, and the signal's reason if the call is cancelled.
 */
export interface Client {
  /** Makes a call and returns the response's content as the operation declares it. Not for server-sent events. */
  call<T>(operation: Operation, params?: object, options?: CallOptions): Promise<T>;
  /** The server-sent events of one connection. It does not reconnect: call again to continue. */
  events(operation: Operation, params?: object, options?: CallOptions): AsyncIterable<ServerSentEvent>;
  /** The response as a stream, whatever content the operation declares. */
  open(operation: Operation, params?: object, options?: CallOptions): Promise<BinaryBody>;
  /** Opens a WebSocket on the operation's path, with the same credentials, proxy and TLS settings. */
  connect(operation: Operation, params?: object, options?: ConnectOptions): Promise<WebSocketConnection>;
  /** How this client reads and writes JSON. */
  readonly json: JsonCodec;
  /** Closes idle connections and waits for active ones. Not required before a program ends. */
  close(): Promise<void>;
}
