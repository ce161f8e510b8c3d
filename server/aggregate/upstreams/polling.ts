/** When members are asked. Milliseconds. */
export interface Polling {
  /** After a success, at the latest. */
  readonly interval: number;
  /** After the first failure; it doubles with each that follows. */
  readonly retry: number;
  /** The most that it grows to; five intervals unless given. */
  readonly longestRetry?: number;
}

export const defaultPolling: Polling = { interval: 60_000, retry: 1_000 };

/** What part of a time is left to chance, so that members are not all asked at once. */
const JITTER = 0.5;

/** How long to wait before a member is asked again. */
export function nextPoll({ interval, retry, longestRetry = 5 * interval }: Polling, failures: number): number {
  const wait = failures === 0 ? interval : Math.min(longestRetry, retry * 2 ** Math.min(failures - 1, 30));
  return wait * (1 - JITTER * Math.random());
}
