import { once } from "node:events";
import { open as openFile, cp, mkdtemp, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CompactedError } from "../../../server/storage/errors.js";
import type { Change } from "../../../server/storage/storage.js";
import { backUpLmdb, restoreLmdb } from "../../../server/storage/lmdb/copy-lmdb.js";
import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";
import { TornFileError } from "../../../server/storage/lmdb/torn-file.js";
import { forkProgram } from "../../support/fork-program.js";

/** Where a process was killed with commits that only the log has. */
let killed: string;
let folder: string;
let last: number;
let copies = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "groupversion-log-"));
  killed = path.join(folder, "killed");
  const child = forkProgram(path.join(import.meta.dirname, "programs", "log-commits.ts"), [killed]);
  [last] = (await once(child, "message")) as [number];
  child.kill("SIGKILL");
  await once(child, "exit");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function copyOfKilled(): Promise<string> {
  const copy = path.join(folder, `copy-${String(copies++)}`);
  await cp(path.join(killed, "data"), path.join(copy, "data"), { recursive: true });
  return copy;
}

async function keysIn(at: string): Promise<readonly string[]> {
  const storage = await openLmdbStorage(at);
  try {
    expect(await storage.status()).toMatchObject({ revision: last });
    return (await storage.list("/")).values.map(({ key }) => key);
  } finally {
    await storage.close();
  }
}

/** What the program left: it put `/0` to `/29` and deleted `/5`. */
const expected = Array.from({ length: 30 }, (_, index) => `/${String(index).padStart(2, "0")}`).filter(
  (key) => key !== "/05",
);

test("what the database had not taken is read from the log, and taken then", async () => {
  const copy = await copyOfKilled();
  expect(await keysIn(copy)).toEqual(expected);
  for (const name of ["log-0", "log-1"]) await rm(path.join(copy, "data", name));
  expect(await keysIn(copy)).toEqual(expected);
});

test("a log that is cut, or that lacks its beginning, is refused with advice", async () => {
  const cut = await copyOfKilled();
  await truncate(path.join(cut, "data", "log-0"), 5000);
  await expect(openLmdbStorage(cut)).rejects.toThrow(TornFileError);
  const ahead = await copyOfKilled();
  await rm(path.join(ahead, "data", "data.mdb"));
  await expect(openLmdbStorage(ahead)).rejects.toThrow("groupversion apiserver restore");
});

test("a record that was not written completely was not acknowledged, and is left out", async () => {
  const copy = await copyOfKilled();
  const log = await openFile(path.join(copy, "data", "log-0"), "r+");
  const bytes = await log.readFile();
  const end = bytes.findLastIndex((byte) => byte !== 0);
  await log.write(Buffer.from([(bytes[end] ?? 0) ^ 1]), 0, 1, end);
  await log.close();
  const storage = await openLmdbStorage(copy);
  expect((await storage.status()).revision).toBe(last - 1);
  await storage.close();
});

test("copies have what is only in the log", async () => {
  const backup = path.join(folder, "backup");
  expect(await backUpLmdb(await copyOfKilled(), backup)).toBe(last);
  expect(await keysIn(backup)).toEqual(expected);
  const restored = path.join(folder, "restored");
  expect(await restoreLmdb(await copyOfKilled(), restored)).toBe(last);
  expect(await keysIn(restored)).toEqual(expected);
});

test("reads during a write that is too large for the log see all of it or nothing", async () => {
  const storage = await openLmdbStorage(path.join(folder, "large"));
  const small = Buffer.from("small");
  await storage.commit([{ kind: "put", key: "/a", value: small, compare: "any" }]);
  const large = Buffer.alloc(5 * 1024 * 1024);
  for (const [gone, made] of [
    ["/a", "/b"],
    ["/b", "/c"],
    ["/c", "/d"],
  ] as const) {
    const { revision: before } = await storage.status();
    const writing = storage.commit([
      { kind: "delete", key: gone, compare: "any" },
      { kind: "put", key: made, value: large, compare: "any" },
    ]);
    for (let written = false; !written;) {
      const { revision, values } = await storage.list("/");
      written = revision > before;
      expect(values.map(({ key }) => key)).toEqual([written ? made : gone]);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
  }
  await storage.close();
});

test("a past list during a compaction is whole or refused", async () => {
  const storage = await openLmdbStorage(path.join(folder, "compacted"));
  const put = (value: string): Change => ({ kind: "put", key: "/a", value: Buffer.from(value), compare: "any" });
  for (let round = 0; round < 20; round++) {
    await storage.commit([put("old")]);
    const { revision } = await storage.status();
    await storage.commit([put("new")]);
    const compacting = storage.compact(revision + 1);
    for (let kept = true; kept;) {
      const past = await storage.list("/", { revision }).catch((error: unknown) => error);
      kept = !(past instanceof CompactedError);
      if (kept) expect(past).toMatchObject({ values: [{ value: Buffer.from("old") }] });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await compacting;
  }
  await storage.close();
});
