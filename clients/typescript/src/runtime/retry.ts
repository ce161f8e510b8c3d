import { isApiError } from "./api-error.js";
import type { RetryOptions } from "./call-options.js";
import { ConnectionError, TimeoutError } from "./errors.js";
import { longestTimer } from "./longest-timer.js";

/** What a client does unless someone says otherwise. */
export const defaultRetry: Required<RetryOptions> = {
  attempts: 3,
  baseDelay: 250,
  maxDelay: 10_000,
  maxRetryAfter: 60_000,
  random: Math.random,
  sleep,
};

/**
 * How long to wait before making a call again, in milliseconds; undefined where that would be wrong.
 *
 * A call whose method is not idempotent is made again only if the server surely never saw it, or says itself when to come
 * back. An answer that is late is no reason: the next one will hardly come sooner.
 */
export function retryDelay(
  error: unknown,
  method: string,
  attempt: number,
  options: Required<RetryOptions>,
): number | undefined {
  if (attempt >= options.attempts) return undefined;
  const idempotent = method !== "POST" && method !== "PATCH";
  const wait = options.random() * Math.min(options.maxDelay, options.baseDelay * 2 ** (attempt - 1));
  if (error instanceof ConnectionError) return error.stage === "connect" || idempotent ? wait : undefined;
  if (error instanceof TimeoutError) return error.limit === "connect" ? wait : undefined;
  if (!isApiError(error)) return undefined;
  const { status, headers } = error;
  const after = parseRetryAfter(headers["retry-after"]);
  const again = idempotent ? [429, 502, 503, 504].includes(status) : after !== undefined && [429, 503].includes(status);
  if (!again) return undefined;
  if (after === undefined) return wait;
  // Those who are all told the same second had better not come all at once.
  return after > options.maxRetryAfter ? undefined : after + options.random() * options.baseDelay;
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; undefined if it is neither. */
export function parseRetryAfter(value: string | undefined, now: number = Date.now()): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      },
      Math.min(milliseconds, longestTimer),
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort);
  });
}
