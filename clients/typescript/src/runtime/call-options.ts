import type { HeaderRecord } from "./transport.js";

/**
 * Four separate limits, in milliseconds; 0 is none.
 *
 * A client's `idle` and `total` are for answers that are read whole. An answer that is a stream (a download, events, a
 * watch) may be silent for long, and last for days: for those, `total` ends with the answer's headers, and `idle` is
 * none, unless the call itself asks for it.
 */
export interface Timeouts {
  /** Until the connection stands, TLS and proxy included. A call cannot lengthen the client's. 10 s unless given. */
  readonly connect?: number;
  /** From there, or the last piece of the request's body, until the answer's headers. 60 s unless given. */
  readonly headers?: number;
  /** Between two pieces of the answer's body, while they are waited for. 60 s unless given. */
  readonly idle?: number;
  /** The whole call, retries and waiting between them included. None unless given. */
  readonly total?: number;
}

/** When a failed call is made again, and how long it waits before. */
export interface RetryOptions {
  /** How often at most, the first time included. 3 unless given. */
  readonly attempts?: number;
  /** Upper bound of the wait before the second attempt, doubled with each further one, in milliseconds. 250 unless given. */
  readonly baseDelay?: number;
  /** Upper bound of every wait that we choose, in milliseconds. 10 s unless given. */
  readonly maxDelay?: number;
  /** The longest `Retry-After` that is honoured; a call that is to wait longer fails at once. 60 s unless given. */
  readonly maxRetryAfter?: number;
  /** Between 0 and 1; where in the range a wait falls. `Math.random` unless given. */
  readonly random?: () => number;
  /** Waits. A timer unless given; a test may pass one that does not. */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** An answer as hooks see it: all but the content. */
export interface ResponseInfo {
  /** Id of the operation. */
  readonly operation: string;
  readonly method: string;
  /** Secrets taken out. */
  readonly url: string;
  readonly status: number;
  readonly headers: HeaderRecord;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** What can be said of a single call; it wins over what was said of the client. */
export interface CallOptions {
  /** Ends the call in any stage, reading a stream included; the call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly timeouts?: Timeouts | undefined;
  /** `false` makes a single attempt. */
  readonly retry?: RetryOptions | false | undefined;
  /** Sent besides the operation's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent besides the operation's own query parameters. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Media type of the body, instead of the first one that the operation consumes. */
  readonly contentType?: string | undefined;
  /** Media type of the answer, instead of those that the operation produces. */
  readonly accept?: string | undefined;
  /** Called with the answer that the call ends with, before its content is read. */
  readonly onResponse?: ((info: ResponseInfo) => void) | undefined;
}
