import { once } from "node:events";
import { cp, mkdtemp, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";
import { forkProgram } from "../../support/fork-program.js";
import { Random } from "../differential/random.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "groupversion-torn-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const SIZES = [10, 300, 2000, 20_000];

/** Writes values of several sizes, deletes some, and forgets a part of the history, so that pages become free. */
async function fill(data: string): Promise<void> {
  const storage = await openLmdbStorage(data);
  for (let round = 0; round < 150; round++) {
    const value = new Uint8Array(SIZES[round % SIZES.length] ?? 1).fill(round);
    await storage.commit([{ kind: "put", key: `/${round % 60}`, value, compare: "any" }]);
    if (round % 5 === 0) await storage.commit([{ kind: "delete", key: `/${(round * 7) % 60}`, compare: "any" }]);
  }
  await storage.compact(100);
  await storage.close();
}

test("a data file cut anywhere is read completely or refused, and never crashes the process", async () => {
  const whole = path.join(folder, "whole");
  await fill(whole);
  const file = path.join("data", "data.mdb");
  const { size } = await stat(path.join(whole, file));
  const read = async (data: string): Promise<unknown> => {
    const child = forkProgram(path.join(import.meta.dirname, "programs", "read-everything.ts"), [data]);
    const ended = once(child, "exit");
    const [outcome] = (await Promise.race([once(child, "message"), ended])) as unknown[];
    expect(await ended).toEqual([0, null]);
    return outcome;
  };
  const complete = await read(whole);
  expect(complete).toMatch(/^[0-9a-f]{64}$/);
  const random = new Random(1);
  const pages = Array.from({ length: size / 4096 }, (_, page) => page * 4096);
  const last = pages.slice(-12);
  const cuts = [0, 1, 100, 4096, 4200, 8191, ...last, ...Array.from({ length: 40 }, () => random.below(size))];
  const outcomes = new Set<unknown>();
  for (const cut of cuts) {
    const torn = path.join(folder, "torn");
    await cp(whole, torn, { recursive: true });
    await truncate(path.join(torn, file), cut);
    const outcome = await read(torn);
    outcomes.add(outcome);
    expect([complete, "TornFileError"], `cut at ${cut} of ${size}`).toContain(outcome);
    await rm(torn, { recursive: true });
  }
  expect(outcomes).toContain("TornFileError");
}, 300_000);
