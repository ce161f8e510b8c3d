/** When to poll members. Milliseconds. */
export interface Polling {
  /** Longest wait after a success. */
  readonly interval: number;
  /** Wait after the first failure; doubles with each further failure. */
  readonly retry: number;
  /** Longest wait after failures; five intervals by default. */
  readonly longestRetry?: number;
}

export const defaultPolling: Polling = { interval: 60_000, retry: 1_000 };

/** Random part of a wait, so that members are not all polled at once. */
const JITTER = 0.5;

/** How long to wait before polling a member again. */
export function nextPoll({ interval, retry, longestRetry = 5 * interval }: Polling, failures: number): number {
  const wait = failures === 0 ? interval : Math.min(longestRetry, retry * 2 ** Math.min(failures - 1, 30));
  return wait * (1 - JITTER * Math.random());
}
