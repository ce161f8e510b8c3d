import type { Writable } from "node:stream";

/**
 * Waits until a stream that needs to drain has done so or is closed, the time is over, or the signal is aborted.
 *
 * @param time - milliseconds
 */
export async function drained(stream: Writable, time: number, signal?: AbortSignal): Promise<void> {
  // Neither event would come any more.
  if (stream.destroyed || signal?.aborted === true) return;
  await new Promise<void>((resolve) => {
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
