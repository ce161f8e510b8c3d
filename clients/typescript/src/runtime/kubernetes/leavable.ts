/**
 * An iterable that begins with the loop and can be left at any time, also while something is waited for: the signal that
 * the generator gets fires when the caller's does, and when the loop is left.
 */
export function leavable<T>(
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator](): AsyncIterator<T> {
      const leave = new AbortController();
      const items = start(signal === undefined ? leave.signal : AbortSignal.any([signal, leave.signal]));
      return {
        next: () => items.next(),
        return: () => {
          leave.abort();
          return items.return(undefined);
        },
      };
    },
  };
}
