import type { HeaderRecord } from "./transport.js";

/**
 * Four separate limits, in milliseconds; 0 disables one.
 *
 * A client's `idle` and `total` apply to responses that are read whole. A stream (a download, events, a watch) may be
 * silent for long and last for days. For streams, `total` ends when the headers arrive and `idle` is off, unless the
 * call itself sets it.
 */
export interface Timeouts {
  /** Until the connection is established, TLS and proxy included. A call cannot exceed the client's. Default 10 s. */
  readonly connect?: number;
  /** From then, or from the last chunk of the request's body, until the response's headers. Default 60 s. */
  readonly headers?: number;
  /** Longest wait between two chunks of the response's body. Default 60 s. */
  readonly idle?: number;
  /** The whole call, including retries and the waits between them. Default: no limit. */
  readonly total?: number;
}

/** When to retry a failed call, and how long to wait first. */
export interface RetryOptions {
  /** Maximum number of attempts, the first one included. Default 3. */
  readonly attempts?: number;
  /** Longest wait before the second attempt, in milliseconds; it doubles with each further attempt. Default 250. */
  readonly baseDelay?: number;
  /** Longest wait that the client chooses, in milliseconds. Default 10 s. */
  readonly maxDelay?: number;
  /**
   * Longest `Retry-After` to honour, in milliseconds. If the server asks for more, the call fails at once. Default 60
   * s.
   */
  readonly maxRetryAfter?: number;
  /** Returns a number between 0 and 1 that places a wait within its range. Default `Math.random`. */
  readonly random?: () => number;
  /** Waits. Default: a timer. A test may replace it. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** A response as hooks see it: everything except the content. */
export interface ResponseInfo {
  /** The operation's id. */
  readonly operation: string;
  readonly method: string;
  /** With secrets redacted. */
  readonly url: string;
  readonly status: number;
  readonly headers: HeaderRecord;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** Options of a single call. They override the client's. */
export interface CallOptions {
  /** Cancels the call at any stage, including while a stream is read. The call throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly timeouts?: Timeouts | undefined;
  /** `false` disables retries. */
  readonly retry?: RetryOptions | false | undefined;
  /** Sent in addition to the operation's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent in addition to the operation's own query parameters. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Media type of the body. Default: the first one that the operation consumes. */
  readonly contentType?: string | undefined;
  /** Accepted media type of the response. Default: those that the operation produces. */
  readonly accept?: string | undefined;
  /** Called with the final response of the call, before its content is read. */
  readonly onResponse?: ((info: ResponseInfo) => void) | undefined;
}
