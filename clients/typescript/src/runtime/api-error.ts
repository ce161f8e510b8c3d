import { setInspect } from "./inspect.js";
import type { HeaderRecord } from "./transport.js";

/** What an {@link ApiError} is made of. */
export interface ApiErrorInfo<Body, Status extends number> {
  readonly status: Status;
  readonly reason: string;
  /** Secrets taken out. */
  readonly headers: HeaderRecord;
  readonly body: Body;
  readonly operation: string;
  readonly method: string;
  /** Secrets taken out. */
  readonly url: string;
  /** What the server says went wrong, on one line; the reason phrase unless given. */
  readonly detail?: string | undefined;
}

/**
 * The server answered, with a failure. The message is short; the answer's content is in `body`, which neither
 * inspection nor JSON of the error shows, as it may hold anything.
 */
export class ApiError<Body = unknown, Status extends number = number> extends Error {
  override readonly name = "ApiError";
  readonly status: Status;
  /** The reason phrase of the status, which may be empty. */
  readonly reason: string;
  /** Id of the operation. */
  readonly operation: string;
  readonly method: string;
  /** Without the values of secret parameters. */
  readonly url: string;
  readonly #body: Body;
  readonly #headers: HeaderRecord;

  constructor(info: ApiErrorInfo<Body, Status>) {
    super(`${String(info.status)} ${(info.detail ?? info.reason) || "failed"} (${info.operation})`);
    this.status = info.status;
    this.reason = info.reason;
    this.operation = info.operation;
    this.method = info.method;
    this.url = info.url;
    this.#body = info.body;
    this.#headers = info.headers;
    setInspect(this, () => `${this.stack ?? this.message}\n    ${this.method} ${this.url}`);
  }

  /** The answer's content: what its JSON says, text if it is none, undefined if there is nothing. */
  get body(): Body {
    return this.#body;
  }

  /** The answer's headers, without the values of secret ones. */
  get headers(): HeaderRecord {
    return this.#headers;
  }

  toJSON(): Record<string, unknown> {
    const { name, message, status, reason, operation, method, url } = this;
    return { name, message, status, reason, operation, method, url };
  }
}

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text> = Text extends `${infer Value extends number}` ? Value : never;
/** Every status that is not a success. */
type FailureStatus = ToNumber<`${3 | 4 | 5}${Digit}${Digit}`>;
type Declared<Errors> = Extract<keyof Errors, number>;

/**
 * The errors of an operation, from its `…Errors` interface: a union that narrows by `status`. What the operation does
 * not declare has the type of `default`, or is unknown.
 */
export type ApiErrorOf<Errors> =
  | { [Status in Declared<Errors>]: ApiError<Errors[Status], Status> }[Declared<Errors>]
  | ApiError<Errors extends { default: infer Default } ? Default : unknown, Exclude<FailureStatus, Declared<Errors>>>;

/**
 * Whether an error is the server's answer; with an operation's errors as type argument, which body belongs to which
 * status.
 *
 * @example
 * ```ts
 * if (isApiError<GetPetErrors>(error) && error.status === 404) console.log(error.body.resource);
 * ```
 */
export function isApiError<Errors = unknown>(error: unknown): error is ApiErrorOf<Errors> {
  return error instanceof ApiError;
}
