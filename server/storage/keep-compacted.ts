import type { Storage } from "./storage.js";

/** Where servers on one storage agree which of them compacts. */
const KEY = "/groupversion/compaction";

export interface CompactionOptions {
  /** Milliseconds between compactions. History is kept at least so long, and at most twice as long. */
  readonly interval?: number;
  /** Learns of a compaction that failed; the next one tries again. */
  readonly failed: (error: unknown) => void;
}

/**
 * Forgets history that is older than an interval, until it is stopped. Of several servers on one storage, one compacts
 * at a time: whoever writes the key first after an interval.
 */
export function keepCompacted(storage: Storage, { interval = 300_000, failed }: CompactionOptions): { stop(): void } {
  /** What this server last saw at the key, and the storage's revision at that time. */
  let seen: { readonly key: number | undefined; readonly revision: number } | undefined;
  const run = async (): Promise<void> => {
    try {
      seen = await turn(storage, seen);
    } catch (error) {
      failed(error);
    }
  };
  void run();
  const timer = setInterval(() => void run(), interval);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}

type Seen = { readonly key: number | undefined; readonly revision: number };

async function turn(storage: Storage, seen: Seen | undefined): Promise<Seen> {
  const { revision, compacted } = await storage.status();
  if (seen === undefined) return { key: (await storage.get(KEY))?.revision, revision };
  // Nothing was written since the last turn, so this one writes nothing either.
  if (seen.key === revision) {
    if (compacted < seen.revision) await storage.compact(seen.revision);
    return seen;
  }
  const value = Buffer.from(JSON.stringify({ compacted: seen.revision }));
  const result = await storage.commit([{ kind: "put", key: KEY, value, compare: seen.key ?? "absent" }]);
  if (result.kind === "refused") return { key: result.present[0]?.revision, revision };
  await storage.compact(seen.revision);
  return { key: result.revision, revision };
}
