import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drained } from "../../../server/http/drained.js";

const LONG = 60_000;

/** A stream that nobody reads, with more in it than it holds. */
function fullStream(): PassThrough {
  const stream = new PassThrough({ highWaterMark: 1 });
  expect(stream.write("text")).toBe(false);
  return stream;
}

/** The promise, and whether it has been fulfilled. */
function watched(waiting: Promise<void>): { readonly hasEnded: () => boolean; readonly waiting: Promise<void> } {
  let ended = false;
  return { hasEnded: () => ended, waiting: waiting.then(() => void (ended = true)) };
}

describe("waiting for a stream to drain", () => {
  afterEach(() => void vi.useRealTimers());

  it.each<[string, (stream: PassThrough, stop: AbortController) => void]>([
    ["it was read", (stream) => stream.resume()],
    ["it is closed", (stream) => stream.destroy()],
    ["the signal is aborted", (_stream, stop) => stop.abort()],
  ])("ends when %s", async (_event, happen) => {
    const [stream, stop] = [fullStream(), new AbortController()];
    const { waiting, hasEnded } = watched(drained(stream, LONG, stop.signal));
    await setImmediate();
    expect(hasEnded()).toBe(false);
    happen(stream, stop);
    await waiting;
  });

  it("does not begin on a stream that is closed, or after the signal was aborted", async () => {
    const closed = fullStream().destroy();
    await new Promise((resolve) => closed.once("close", resolve));
    await drained(closed, LONG);
    await drained(fullStream(), LONG, AbortSignal.abort());
  });

  it("ends when the time is over", async () => {
    vi.useFakeTimers();
    const { waiting, hasEnded } = watched(drained(fullStream(), LONG));
    await vi.advanceTimersByTimeAsync(LONG - 1);
    expect(hasEnded()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
  });
});
