/**
 * An iterable that starts with the loop and can be left at any time, even while it waits. The generator's signal fires
 * when the caller's does, and when the loop is left.
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
