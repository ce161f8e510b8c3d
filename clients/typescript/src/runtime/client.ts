import type { BinaryBody } from "./binary-body.js";
import type { CallOptions } from "./call-options.js";
import type { JsonCodec } from "./json.js";
import type { Operation } from "./operation.js";
import type { ServerSentEvent } from "./server-sent-events.js";
import type { WebSocketConnection } from "./web-socket-connection.js";

/**
 * Options of {@link Client.connect}. With a `timeouts.idle` of its own, a connection that is open but dead is noticed: the
 * server is pinged, and the connection ends with a {@link TimeoutError} if nothing comes from it for as long. The `fetch`
 * transport cannot ping, and does not notice.
 */
export interface ConnectOptions extends Pick<CallOptions, "headers" | "query" | "signal" | "timeouts"> {
  /** Subprotocols, the one liked best first. */
  readonly protocols?: readonly string[] | undefined;
}

/**
 * What operations are called with: it knows where the API is, who is calling, and how to get there.
 *
 * Every method throws an {@link ApiError} when the server answers with a failure, a {@link ConnectionError} when it does
 * not answer, a {@link TimeoutError} when that takes too long, and the signal's reason when the call is given up.
 */
export interface Client {
  /** Makes a call, and gives the content of the answer as the operation says; not for events. */
  call<T>(operation: Operation, params?: object, options?: CallOptions): Promise<T>;
  /** The answer's server-sent events, from one connection: whoever wants to go on after its end calls again. */
  events(operation: Operation, params?: object, options?: CallOptions): AsyncIterable<ServerSentEvent>;
  /** Any answer as a stream, whichever kind of content the operation declares. */
  open(operation: Operation, params?: object, options?: CallOptions): Promise<BinaryBody>;
  /** Opens a WebSocket where the operation's path leads, with the same credentials, proxy and TLS. */
  connect(operation: Operation, params?: object, options?: ConnectOptions): Promise<WebSocketConnection>;
  /** How this client reads and writes JSON. */
  readonly json: JsonCodec;
  /** Closes idle connections, and waits for those in use. A program that ends need not call it. */
  close(): Promise<void>;
}
