import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { CompactedError, FutureRevisionError, KeyError, StorageClosedError } from "../../../server/storage/errors.js";
import type { Change, Put, Storage, StorageEvent, WatchBatch } from "../../../server/storage/storage.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (value: Uint8Array | undefined): string | undefined => value && new TextDecoder().decode(value);

const put = (key: string, value: string, compare: Put["compare"] = "any"): Put => ({
  kind: "put",
  key,
  value: bytes(value),
  compare,
});

/** Commits, and returns the revision. */
async function commit(storage: Storage, ...changes: Change[]): Promise<number> {
  const result = await storage.commit(changes);
  if (result.kind === "refused") throw new Error(`refused: ${JSON.stringify(changes)}`);
  return result.revision;
}

/** Reads a watch until it has delivered everything up to a revision. */
async function eventsUntil(watch: AsyncIterable<WatchBatch>, revision: number): Promise<StorageEvent[]> {
  const events: StorageEvent[] = [];
  for await (const batch of watch) {
    if (batch.kind === "events") events.push(...batch.events);
    if (batch.revision >= revision) break;
  }
  return events;
}

const told = ({ key, revision, current, previous }: StorageEvent): unknown[] => [
  key,
  revision,
  text(current?.value),
  text(previous?.value),
];

/**
 * What every storage does.
 *
 * @param open - gives an empty storage
 * @param keepsTime - whether keys expire by the clock of this process
 * @param tellsProgress - whether a watch soon learns that other keys changed
 */
export function describeStorage(
  name: string,
  open: () => Promise<Storage>,
  { keepsTime = true, tellsProgress = true }: { readonly keepsTime?: boolean; readonly tellsProgress?: boolean } = {},
): void {
  describe(name, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(async () => {
      await storage.close();
    });

    describe("a commit", () => {
      test("creates, replaces and deletes under conditions", async () => {
        const created = await commit(storage, put("/a", "1", "absent"));
        const replaced = await commit(storage, put("/a", "2", created));
        expect(replaced).toBeGreaterThan(created);
        const value = await storage.get("/a");
        expect([text(value?.value), value?.revision, value?.createRevision]).toEqual(["2", replaced, created]);
        const deleted = await commit(storage, { kind: "delete", key: "/a", compare: replaced });
        expect(deleted).toBeGreaterThan(replaced);
        expect(await storage.get("/a")).toBeUndefined();
      });

      test("is refused with the present values where a condition does not hold", async () => {
        const revision = await commit(storage, put("/a", "1"));
        for (const change of [put("/a", "x", "absent"), put("/a", "x", revision + 1)]) {
          const result = await storage.commit([change]);
          expect(result.kind === "refused" && result.present.map((value) => text(value?.value))).toEqual(["1"]);
        }
        const result = await storage.commit([put("/b", "x", revision)]);
        expect(result).toEqual({ kind: "refused", present: [undefined] });
        expect(text((await storage.get("/a"))?.value)).toBe("1");
        expect((await storage.status()).revision).toBe(revision);
      });

      test("does not delete what is absent", async () => {
        const result = await storage.commit([{ kind: "delete", key: "/a", compare: "any" }]);
        expect(result).toEqual({ kind: "refused", present: [undefined] });
      });

      test("makes all its changes or none, at one revision", async () => {
        const revision = await commit(storage, put("/a", "1"), put("/b", "1"));
        const refused = await storage.commit([put("/a", "2"), put("/b", "2", "absent")]);
        expect(refused.kind).toBe("refused");
        const { values } = await storage.list("/");
        expect(values.map(({ key, value, revision: at }) => [key, text(value), at])).toEqual([
          ["/a", "1", revision],
          ["/b", "1", revision],
        ]);
      });

      test("wins alone when many race for a key", async () => {
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, index) => storage.commit([put("/a", String(index), "absent")])),
        );
        const winner = results.findIndex(({ kind }) => kind === "committed");
        expect(results.filter(({ kind }) => kind === "committed")).toHaveLength(1);
        expect(text((await storage.get("/a"))?.value)).toBe(String(winner));
        for (const result of results)
          if (result.kind === "refused") expect(text(result.present[0]?.value)).toBe(String(winner));
      });

      test("takes empty values and every byte", async () => {
        const every = Uint8Array.from({ length: 256 }, (_, index) => index);
        await commit(storage, { kind: "put", key: "/every", value: every, compare: "any" }, put("/empty", ""));
        expect([...((await storage.get("/every"))?.value ?? [])]).toEqual([...every]);
        expect((await storage.get("/empty"))?.value).toHaveLength(0);
      });

      test("refuses keys that some driver cannot hold", async () => {
        for (const key of ["", "a\0b", "k".repeat(1979), "é".repeat(990)])
          await expect(storage.commit([put(key, "1")])).rejects.toThrow(KeyError);
        await commit(storage, put("é".repeat(989), "1"));
      });
    });

    describe("a list", () => {
      test("has the keys of the prefix in the order of their bytes", async () => {
        const keys = ["/p/ä", "/p/a-b", "/p/a/b", "/p/a", "/p/\u{1f331}", "/p/\ue000", "/p/Z"];
        for (const key of ["/o", "/q", "/p", ...keys]) await commit(storage, put(key, key));
        const { values } = await storage.list("/p/");
        const sorted = keys.sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
        expect(values.map(({ key }) => key)).toEqual(sorted);
      });

      test("is read in pages at one revision while the data changes", async () => {
        const count = 12;
        for (let index = 0; index < count; index++)
          await commit(storage, put(`/p/${String(index).padStart(2, "0")}`, "1"));
        const first = await storage.list("/p/", { limit: 5 });
        expect(first.remaining).toBe(7);
        await commit(storage, { kind: "delete", key: "/p/07", compare: "any" });
        await commit(storage, put("/p/055", "new"));
        await commit(storage, put("/p/06", "2"));
        await commit(storage, put("/p/06", "3"));
        const second = await storage.list("/p/", {
          from: `${first.values[4]?.key ?? ""}\u0001`,
          limit: 5,
          revision: first.revision,
        });
        expect(second.values.map(({ key, value }) => [key, text(value)])).toEqual(
          ["05", "06", "07", "08", "09"].map((name) => [`/p/${name}`, "1"]),
        );
        expect(second.remaining).toBe(2);
        expect(second.revision).toBe(first.revision);
        const now = await storage.list("/p/", { from: "/p/05", limit: 3 });
        expect(now.values.map(({ key, value }) => [key, text(value)])).toEqual([
          ["/p/05", "1"],
          ["/p/055", "new"],
          ["/p/06", "3"],
        ]);
      });

      test("passes its values in batches, which a compaction does not affect", async () => {
        const count = 250;
        const keys = Array.from({ length: count }, (_, index) => `/p/${String(index).padStart(3, "0")}`);
        const last = Math.max(...(await Promise.all(keys.map((key) => commit(storage, put(key, "1"))))));
        const seen: string[] = [];
        let left = count;
        let compacting: Promise<void> | undefined;
        const { values, revision } = await storage.list("/p/", {
          take: async (batch) => {
            const changed = await commit(storage, put(`/p/${String(count - 1)}`, "2"));
            compacting ??= storage.compact(changed);
            seen.push(...batch.values.map(({ key, value }) => `${key} ${text(value)}`));
            left -= batch.values.length;
            expect(batch.remaining).toBe(left);
          },
        });
        await compacting;
        expect(values).toEqual([]);
        expect(revision).toBe(last);
        expect(seen).toEqual(keys.map((key) => `${key} 1`));
      });

      test("refuses a revision that is ahead or forgotten", async () => {
        const first = await commit(storage, put("/a", "1"));
        const second = await commit(storage, put("/a", "2"));
        await expect(storage.list("/", { revision: second + 1 })).rejects.toThrow(FutureRevisionError);
        await storage.compact(second);
        await expect(storage.list("/", { revision: first })).rejects.toThrow(CompactedError);
      });
    });

    describe("a watch", () => {
      test("delivers changes of its prefix with what was before, in order", async () => {
        const start = await commit(storage, put("/p/a", "1"), put("/q", "1"));
        const created = await commit(storage, put("/p/b", "1"));
        const watch = storage.watch("/p/", start);
        const replaced = await commit(storage, put("/p/a", "2"), put("/q", "2"));
        const deleted = await commit(storage, { kind: "delete", key: "/p/b", compare: "any" });
        expect((await eventsUntil(watch, deleted)).map(told)).toEqual([
          ["/p/b", created, "1", undefined],
          ["/p/a", replaced, "2", "1"],
          ["/p/b", deleted, undefined, "1"],
        ]);
      });

      if (tellsProgress)
        test("tells how far it is when other keys change", async () => {
          const start = await commit(storage, put("/q", "1"));
          const watch = storage.watch("/p/", start);
          const last = await commit(storage, put("/q", "2"));
          expect(await eventsUntil(watch, last)).toEqual([]);
        });

      test("misses and repeats nothing while writers are busy", async () => {
        const start = (await storage.status()).revision;
        const early = storage.watch("/", start);
        const writers = Array.from({ length: 4 }, async (_, writer) => {
          const revisions: number[] = [];
          for (let index = 0; index < 50; index++)
            revisions.push(await commit(storage, put(`/${String(writer)}`, String(index))));
          return revisions;
        });
        const read = (async () => {
          const seen: StorageEvent[] = [];
          for await (const batch of early) {
            if (batch.kind === "events") seen.push(...batch.events);
            if (seen.length === 200) break;
          }
          return seen;
        })();
        const revisions = (await Promise.all(writers)).flat().sort((left, right) => left - right);
        const seen = await read;
        expect(seen.map(({ revision }) => revision)).toEqual(revisions);
        expect(new Set(revisions).size).toBe(200);
        const late = await eventsUntil(storage.watch("/", start), revisions.at(-1) ?? 0);
        expect(late.map(told)).toEqual(seen.map(told));
      });

      test("ends when it is aborted, and when the storage closes", async () => {
        const revision = await commit(storage, put("/a", "1"));
        const abort = new AbortController();
        const aborted = eventsUntil(storage.watch("/", revision, abort.signal), Infinity);
        const closed = eventsUntil(storage.watch("/", revision), Infinity);
        abort.abort();
        expect(await aborted).toEqual([]);
        await storage.close();
        expect(await closed).toEqual([]);
      });

      test("refuses a revision that is ahead or forgotten", async () => {
        const first = await commit(storage, put("/a", "1"));
        const second = await commit(storage, put("/a", "2"));
        await expect(eventsUntil(storage.watch("/", second + 1), Infinity)).rejects.toThrow(FutureRevisionError);
        const late = await commit(storage, put("/a", "3"));
        await storage.compact(second);
        await expect(eventsUntil(storage.watch("/", first), Infinity)).rejects.toThrow(CompactedError);
        expect((await eventsUntil(storage.watch("/", second), late)).map(told)).toEqual([["/a", late, "3", "2"]]);
      });
    });

    describe("a compaction", () => {
      test("keeps what is present and forgets what was replaced", async () => {
        await commit(storage, put("/kept", "1"));
        await commit(storage, put("/gone", "1"));
        await commit(storage, put("/kept", "2"));
        const deleted = await commit(storage, { kind: "delete", key: "/gone", compare: "any" });
        await storage.compact(deleted);
        await storage.compact(deleted - 1);
        expect((await storage.status()).compacted).toBe(deleted);
        const { values } = await storage.list("/", { revision: deleted });
        expect(values.map(({ key, value }) => [key, text(value)])).toEqual([["/kept", "2"]]);
        const next = await commit(storage, put("/kept", "3"), put("/gone", "2", "absent"));
        expect((await eventsUntil(storage.watch("/", deleted), next)).map(told)).toEqual([
          ["/kept", next, "3", "2"],
          ["/gone", next, "2", undefined],
        ]);
      });

      test("does not disturb lists that are being read", async () => {
        for (let index = 0; index < 40; index++)
          await Promise.all(
            Array.from({ length: 40 }, (_, other) => commit(storage, put(`/p/${String(index)}/${String(other)}`, "1"))),
          );
        const list = storage.list("/p/");
        const writes = Array.from({ length: 40 }, (_, index) => commit(storage, put(`/p/${String(index)}/0`, "2")));
        const last = Math.max(...(await Promise.all(writes)));
        await storage.compact(last);
        expect((await list).values).toHaveLength(1600);
      });
    });

    if (keepsTime)
      describe("a time to live", () => {
        test("deletes the key, unless it was put again", async () => {
          vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
          try {
            const start = await commit(storage, put("/stays", "1"));
            await commit(storage, { ...put("/goes", "1"), ttl: 5 });
            await commit(storage, { ...put("/stays", "2"), ttl: 5 });
            await commit(storage, { ...put("/later", "1"), ttl: 3600 });
            const last = await commit(storage, put("/stays", "3"));
            const events = eventsUntil(storage.watch("/goes", start), last + 1);
            await vi.advanceTimersByTimeAsync(4000);
            expect(await storage.get("/goes")).toBeDefined();
            await vi.advanceTimersByTimeAsync(3000);
            expect((await events).map(told).at(-1)).toEqual(["/goes", last + 1, undefined, "1"]);
            expect(text((await storage.get("/stays"))?.value)).toBe("3");
            expect(await storage.get("/later")).toBeDefined();
            const later = eventsUntil(storage.watch("/later", last + 1), last + 2);
            await vi.advanceTimersByTimeAsync(3600_000);
            expect((await later).map(told)).toEqual([["/later", last + 2, undefined, "1"]]);
          } finally {
            vi.useRealTimers();
          }
        });
      });

    test("takes no call after it was closed", async () => {
      await storage.close();
      await expect(storage.get("/a")).rejects.toThrow(StorageClosedError);
      await expect(storage.commit([put("/a", "1")])).rejects.toThrow(StorageClosedError);
    });
  });
}
