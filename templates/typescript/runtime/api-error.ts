import { setInspect } from "./inspect.js";
import type { Digit, FailureStatus, InClass } from "./statuses.js";
import type { HeaderRecord } from "./transport.js";

/** The contents of an {@link ApiError}. */
export interface ApiErrorInfo<Body, Status extends number> {
  readonly status: Status;
  readonly reason: string;
  /** With secrets redacted. */
  readonly headers: HeaderRecord;
  readonly body: Body;
  readonly operation: string;
  readonly method: string;
  /** With secrets redacted. */
  readonly url: string;
  /** The server's error message, on one line; default: the reason phrase. */
  readonly detail?: string | undefined;
}

/**
 * The server responded with a failure status. The message is short. The response's content is in `body`; inspection and
 * JSON of the error omit it, since it may hold anything.
 */
export class ApiError<Body = unknown, Status extends number = number> extends Error {
  override readonly name = "ApiError";
  readonly status: Status;
  /** The reason phrase of the status; may be empty. */
  readonly reason: string;
  /** The operation's id. */
  readonly operation: string;
  readonly method: string;
  /** With the values of secret parameters redacted. */
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

  /** The response's content: the parsed JSON, text if it is not JSON, undefined if empty. */
  get body(): Body {
    return this.#body;
  }

  /** The response's headers, with the values of secret ones redacted. */
  get headers(): HeaderRecord {
    return this.#headers;
  }

  toJSON(): Record<string, unknown> {
    const { name, message, status, reason, operation, method, url } = this;
    return { name, message, status, reason, operation, method, url };
  }
}

type Declared<Errors> = Extract<keyof Errors, number>;
/** Classes of statuses, such as `4XX`. */
type DeclaredClass<Errors> = Extract<keyof Errors, `${Digit}XX`>;

/**
 * The errors of an operation, from its `…Errors` interface: a union that narrows by `status`. Statuses that the
 * operation does not declare have the type of their class, of `default`, or `unknown`.
 */
export type ApiErrorOf<Errors> =
  | { [Status in Declared<Errors>]: ApiError<Errors[Status], Status> }[Declared<Errors>]
  | {
      [Class in DeclaredClass<Errors>]: ApiError<
        Errors[Class],
        Exclude<InClass<Class> & FailureStatus, Declared<Errors>>
      >;
    }[DeclaredClass<Errors>]
  | ApiError<
      Errors extends { default: infer Default } ? Default : unknown,
      Exclude<FailureStatus, Declared<Errors> | InClass<DeclaredClass<Errors>>>
    >;

/**
 * Whether an error is a failure response of the server. Pass the operation's errors as the type argument to get the
 * body's type for each status.
 *
 * @example
 * ```ts
 * if (isApiError<GetPetErrors>(error) && error.status === 404) console.log(error.body.resource);
 * ```
 */
export function isApiError<Errors = unknown>(error: unknown): error is ApiErrorOf<Errors> {
  return error instanceof ApiError;
}
