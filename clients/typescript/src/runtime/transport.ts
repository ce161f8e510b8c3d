import type { BodySource } from "./upload.js";
import type { WebSocketConnection } from "./web-socket-connection.js";

/** Header fields by their lower-case names; several values of one name are joined by `, `. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** A request that is ready to be sent: everything in it is final and encoded. */
export interface TransportRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: HeaderRecord;
  readonly body?: string | Uint8Array<ArrayBuffer> | BodySource;
  /** Ends the exchange in any stage, its body included; what waits for it fails with the signal's reason. */
  readonly signal: AbortSignal;
  /** To be called once the connection stands, or at once where that cannot be told; ends the `connect` limit. */
  readonly onConnected?: () => void;
  /** To be called for every piece of the body that is on its way; the `headers` limit starts again. */
  readonly onProgress?: () => void;
  /**
   * Of an open WebSocket: how long nothing may come, in milliseconds, and what to call then. Whoever can send pings does so
   * in time, so that one which is alive is never silent; whoever cannot does without the limit.
   */
  readonly silence?: { readonly milliseconds: number; readonly onReached: () => void };
}

export interface TransportResponse {
  readonly status: number;
  /** The reason phrase, which may be empty. */
  readonly reason: string;
  readonly headers: HeaderRecord;
  /**
   * The content, decompressed. It fails if the connection ends before the content does. Whoever stops reading early
   * calls `return`, as `for await` does, and the exchange is given up; also before anything is read, which an async
   * generator does not notice.
   */
  readonly body: AsyncIterable<Uint8Array>;
}

/** Either an open WebSocket, or the answer by which the server refused one. */
export type ConnectResult = { readonly socket: WebSocketConnection } | { readonly refused: TransportResponse };

/**
 * What carries requests. Implement it to test without a network, to sign requests, or to use another HTTP library.
 *
 * A transport neither retries nor follows redirects, and answers every status alike. Where there is no answer it throws
 * a {@link ConnectionError}, or the reason of the request's signal.
 */
export interface Transport {
  /** Whether connections show by themselves who is calling, as a client's certificate does: redirects then stay at home. */
  readonly identifies?: boolean;
  send(request: TransportRequest): Promise<TransportResponse>;
  /** Opens a WebSocket. Absent where the transport has none. */
  connect?(request: TransportRequest, protocols: readonly string[]): Promise<ConnectResult>;
  /** Closes idle connections, and waits for those in use. */
  close?(): Promise<void>;
}
