import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";
import { forkProgram } from "../../support/fork-program.js";

interface Acknowledged {
  readonly revision: number;
  readonly key: string;
  readonly text: string;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "groupversion-crash-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a hundred kills lose no acknowledged commit and reuse no revision", async () => {
  const used = new Map<number, string>();
  let resume = 0;
  for (let run = 0; run < 100; run++) {
    const child = forkProgram(path.join(import.meta.dirname, "programs", "write-forever.ts"), [folder, String(run)]);
    const acknowledged: Acknowledged[] = [];
    child.on("message", (message) => acknowledged.push(message as Acknowledged));
    await once(child, "message");
    await new Promise((resolve) => setTimeout(resolve, (run * 37) % 120));
    child.kill("SIGKILL");
    await once(child, "exit");

    for (const { revision, key, text } of acknowledged) {
      expect(used.get(revision)).toBeUndefined();
      used.set(revision, `${key} ${text}`);
    }
    const storage = await openLmdbStorage(folder);
    try {
      const { revision, compacted } = await storage.status();
      const last = new Map(acknowledged.map((entry) => [entry.key, entry]));
      for (const { key, text, revision: at } of last.values()) {
        const value = await storage.get(key);
        expect(value?.revision).toBeGreaterThanOrEqual(at);
        if (value?.revision === at) expect(Buffer.from(value.value).toString().trim()).toBe(text);
      }
      // A watch that saw everything up to `resume` goes on without a gap.
      const from = Math.max(resume, compacted);
      const seen: number[] = [];
      if (revision > from)
        for await (const batch of storage.watch("/writer/", from)) {
          if (batch.kind === "events") seen.push(...batch.events.map((event) => event.revision));
          if (batch.revision >= revision) break;
        }
      const distinct = [...new Set(seen)];
      expect(distinct).toEqual(Array.from({ length: revision - from }, (_, index) => from + 1 + index));
      resume = revision;
    } finally {
      await storage.close();
    }
  }
  expect(used.size).toBeGreaterThan(1000);
}, 600_000);
