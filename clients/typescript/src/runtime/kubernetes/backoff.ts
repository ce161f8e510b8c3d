import type { RetryOptions } from "../call-options.js";
import { LONGEST_TIMER } from "../longest-timer.js";

const DEFAULT_BASE_DELAY = 800;
const DEFAULT_MAX_DELAY = 30_000;

/**
 * The wait after some consecutive failures: doubled with each one, bounded, and spread over its upper half, so that
 * clients that failed together do not return together.
 */
export function backoffDelay(failures: number, options: RetryOptions): number {
  const { baseDelay = DEFAULT_BASE_DELAY, maxDelay = DEFAULT_MAX_DELAY, random = Math.random } = options;
  const bound = Math.min(baseDelay * 2 ** Math.min(Math.max(failures - 1, 0), 30), maxDelay);
  return Math.round(bound * (0.5 + random() / 2));
}

/** Waits for the given time or until the signal fires. Never rejects. */
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
    const timer = setTimeout(done, Math.min(milliseconds, LONGEST_TIMER));
    signal.addEventListener("abort", done);
  });
}
