/** The limit that was reached. */
export type Limit = "connect" | "headers" | "idle" | "total";

/** The stage of an exchange that failed. `connect` means that the server never saw the request. */
export type Stage = "connect" | "headers" | "body";

/** The server could not be reached, or the connection broke before the response was complete. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly stage: Stage;
  /** The error code of the system or the library, such as `ECONNREFUSED`. */
  readonly code: string | undefined;

  constructor(message: string, stage: Stage, options: { code?: string | undefined; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.stage = stage;
    this.code = options.code;
  }
}

/** One of the call's limits was reached. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
  readonly limit: Limit;
  readonly milliseconds: number;

  constructor(limit: Limit, milliseconds: number, operation: string) {
    super(`${DESCRIBE_LIMIT[limit]} within ${String(milliseconds)} ms (${operation})`);
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}

const DESCRIBE_LIMIT: Readonly<Record<Limit, string>> = {
  connect: "no connection",
  headers: "no response",
  idle: "no more of the response",
  total: "not finished",
};

/** The response's content is not what its media type promises. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
}
