/** Which limit was reached. */
export type Limit = "connect" | "headers" | "idle" | "total";

/** How far an exchange came: `connect` means that the server surely never saw the request. */
export type Stage = "connect" | "headers" | "body";

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly stage: Stage;
  /** The system's or the library's code, such as `ECONNREFUSED`. */
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
    super(`${describeLimit[limit]} within ${String(milliseconds)} ms (${operation})`);
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}

const describeLimit: Readonly<Record<Limit, string>> = {
  connect: "no connection",
  headers: "no answer",
  idle: "nothing more of the answer",
  total: "not done",
};

/** The answer's content is not what it claims to be. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
}
