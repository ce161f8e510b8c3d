import type { RetryOptions } from "../call-options.js";
import { longestTimer } from "../longest-timer.js";

const defaultBaseDelay = 800;
const defaultMaxDelay = 30_000;

/**
 * How long to wait after some failures in a row: doubled with each, bounded, and spread over the upper half of that so
 * that clients which failed together do not come back together.
 */
export function backoffDelay(failures: number, options: RetryOptions): number {
  const { baseDelay = defaultBaseDelay, maxDelay = defaultMaxDelay, random = Math.random } = options;
  const bound = Math.min(baseDelay * 2 ** Math.min(Math.max(failures - 1, 0), 30), maxDelay);
  return Math.round(bound * (0.5 + random() / 2));
}

/** Wait, or until the signal says that nobody waits any more. Never rejects. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(milliseconds, longestTimer));
    signal.addEventListener("abort", done);
  });
}
