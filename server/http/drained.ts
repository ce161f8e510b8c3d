import type { Writable } from "node:stream";

/**
 * Waits until a stream has passed on what was written to it, or is closed, or the time is over.
 *
 * @param time - milliseconds
 */
export function drained(stream: Writable, time: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stream.off("drain", done).off("close", done);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, time);
    stream.once("drain", done).once("close", done);
    signal?.addEventListener("abort", done);
  });
}
