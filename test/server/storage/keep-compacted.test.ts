import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepCompacted } from "../../../server/storage/keep-compacted.js";
import { createMemoryStorage } from "../../../server/storage/memory/memory-storage.js";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const write = async (storage: ReturnType<typeof createMemoryStorage>): Promise<number> => {
  const result = await storage.commit([{ kind: "put", key: "/a", value: new Uint8Array(1), compare: "any" }]);
  return result.kind === "committed" ? result.revision : 0;
};

test("history of the last interval is kept, older history is not", async () => {
  const storage = createMemoryStorage();
  const failed = vi.fn();
  await write(storage);
  const old = await write(storage);
  const compaction = keepCompacted(storage, { interval: 1000, failed });
  await vi.advanceTimersByTimeAsync(0);
  await write(storage);
  expect((await storage.status()).compacted).toBe(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await storage.status()).compacted).toBe(old);
  const recent = await write(storage);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await storage.status()).compacted).toBeLessThan(recent);
  await vi.advanceTimersByTimeAsync(1000);
  expect((await storage.status()).compacted).toBeGreaterThanOrEqual(recent);
  compaction.stop();
  expect(failed).not.toHaveBeenCalled();
});

test("an idle storage is not written to", async () => {
  const storage = createMemoryStorage();
  await write(storage);
  const compaction = keepCompacted(storage, { interval: 1000, failed: vi.fn() });
  await vi.advanceTimersByTimeAsync(4000);
  const { revision } = await storage.status();
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await storage.status()).revision).toBe(revision);
  compaction.stop();
});

test("of two servers on one storage, one compacts in an interval", async () => {
  const storage = createMemoryStorage();
  const compact = vi.spyOn(storage, "compact");
  const both = [1, 2].map(() => keepCompacted(storage, { interval: 1000, failed: vi.fn() }));
  await vi.advanceTimersByTimeAsync(0);
  for (let index = 1; index <= 5; index++) {
    await write(storage);
    await vi.advanceTimersByTimeAsync(1000);
    expect(compact.mock.calls.length).toBeLessThanOrEqual(index);
  }
  expect(compact).toHaveBeenCalled();
  for (const compaction of both) compaction.stop();
});
