import { isApiError } from "./api-error.js";
import type { RetryOptions } from "./call-options.js";
import { ConnectionError, TimeoutError } from "./errors.js";
import { pause } from "./pause.js";

/** The client's default retry options. */
export const DEFAULT_RETRY: Required<RetryOptions> = {
  attempts: 3,
  baseDelay: 250,
  maxDelay: 10_000,
  maxRetryAfter: 60_000,
  random: Math.random,
  sleep: pause,
};

const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PUT", "DELETE"]);

/**
 * How long to wait before a retry, in milliseconds; undefined if the call must not be retried.
 *
 * A call whose method is not idempotent is retried only if the server never saw it, or if the server sends
 * `Retry-After`. A timeout is not retried: the next response would hardly arrive sooner.
 */
export function retryDelay(
  error: unknown,
  method: string,
  attempt: number,
  options: Required<RetryOptions>,
): number | undefined {
  if (attempt >= options.attempts) return undefined;
  const idempotent = IDEMPOTENT.has(method);
  const wait = options.random() * Math.min(options.maxDelay, options.baseDelay * 2 ** (attempt - 1));
  if (error instanceof ConnectionError) return error.stage === "connect" || idempotent ? wait : undefined;
  if (error instanceof TimeoutError) return error.limit === "connect" ? wait : undefined;
  if (!isApiError(error)) return undefined;
  const { status, headers } = error;
  const after = parseRetryAfter(headers["retry-after"]);
  const again = idempotent ? [429, 502, 503, 504].includes(status) : after !== undefined && [429, 503].includes(status);
  if (!again) return undefined;
  if (after === undefined) return wait;
  // Spread over time: clients that were told the same second must not all return at once.
  return after > options.maxRetryAfter ? undefined : after + options.random() * options.baseDelay;
}

/** The wait that a `Retry-After` requests, in seconds or as a date, in milliseconds; undefined if it is neither. */
export function parseRetryAfter(value: string | undefined, now: number = Date.now()): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
