import type { BodySource } from "./upload.js";
import type { WebSocketConnection } from "./web-socket-connection.js";

/** Header fields by lower-case name; several values of one name are joined by `, `. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** A request that is ready to be sent: everything in it is final and encoded. */
export interface TransportRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: HeaderRecord;
  readonly body?: string | Uint8Array<ArrayBuffer> | BodySource;
  /** Cancels the exchange at any stage, its body included. Whatever waits for it fails with the signal's reason. */
  readonly signal: AbortSignal;
  /** Call it when the connection is established, or at once if that is unknown. It ends the `connect` limit. */
  readonly onConnected?: () => void;
  /** Call it for every chunk of the body that has been sent. It restarts the `headers` limit. */
  readonly onProgress?: () => void;
  /**
   * For an open WebSocket: the longest silence, in milliseconds, and the function to call after it. A transport that
   * can ping pings in time, so that a live connection is never silent. One that cannot ignores the limit.
   */
  readonly silence?: { readonly milliseconds: number; readonly onReached: () => void };
}

export interface TransportResponse {
  readonly status: number;
  /** The reason phrase; may be empty. */
  readonly reason: string;
  readonly headers: HeaderRecord;
  /**
   * The content, decompressed. It fails if the connection ends before the content does. A reader that stops early calls
   * `return`, as `for await` does, and the exchange is cancelled. This must also work before the first read, which an
   * async generator does not notice.
   */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Either an open WebSocket, or the response with which the server refused it. */
export type ConnectResult = { readonly socket: WebSocketConnection } | { readonly refused: TransportResponse };

/**
 * Carries requests. Implement it to test without a network, to sign requests, or to use another HTTP library.
 *
 * A transport neither retries nor follows redirects, and treats every status alike. If there is no response, it throws
 * a {@link ConnectionError}, or the reason of the request's signal.
 */
export interface Transport {
  /**
   * Whether connections identify the caller, as client certificates do. Redirects to other origins are then not
   * followed.
   */
  readonly identifies?: boolean;
  send(request: TransportRequest): Promise<TransportResponse>;
  /** Opens a WebSocket. Absent if the transport does not support them. */
  connect?(request: TransportRequest, protocols: readonly string[]): Promise<ConnectResult>;
  /** Closes idle connections and waits for active ones. */
  close?(): Promise<void>;
}
