import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUpLmdb, restoreLmdb } from "../../../server/storage/lmdb/copy-lmdb.js";
import { FolderHeldError, holdFolder } from "../../../server/storage/lmdb/hold-folder.js";
import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";
import { NetworkFileSystemError, refuseNetworkFileSystem } from "../../../server/storage/lmdb/network-file-systems.js";
import { TornFileError } from "../../../server/storage/lmdb/torn-file.js";
import type { Change, Storage } from "../../../server/storage/storage.js";
import { bundleProgram, forkProgram } from "../../support/fork-program.js";

let folder: string;
const opened: Storage[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "groupversion-lmdb-"));
});
afterEach(async () => {
  for (const storage of opened.splice(0)) await storage.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<Storage> {
  const storage = await openLmdbStorage(path.join(folder, "data"));
  opened.push(storage);
  return storage;
}

const put = (key: string, size: number, ttl?: number): Change => ({
  kind: "put",
  key,
  value: new Uint8Array(size).fill(7),
  compare: "any",
  ...(ttl === undefined ? {} : { ttl }),
});

test("what was stored is there after the storage is opened again, and revisions go on", async () => {
  const first = await open();
  for (let index = 0; index < 3; index++) await first.commit([put(`/${String(index)}`, 10)]);
  await first.commit([{ kind: "delete", key: "/1", compare: "any" }]);
  await first.compact(2);
  await first.close();
  const second = await open();
  expect(await second.status()).toEqual({ revision: 4, compacted: 2 });
  expect((await second.list("/")).values.map(({ key, value }) => [key, value.byteLength])).toEqual([
    ["/0", 10],
    ["/2", 10],
  ]);
  expect(await second.commit([put("/3", 1)])).toEqual({ kind: "committed", revision: 5 });
});

test("a time to live goes on while nobody has the storage open", async () => {
  const first = await open();
  await first.commit([put("/short", 1, 0.2)]);
  await first.commit([put("/long", 1, 3600)]);
  await first.close();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const second = await open();
  const keys = async (): Promise<string[]> => (await second.list("/")).values.map(({ key }) => key);
  await expect.poll(keys).toEqual(["/long"]);
});

test("a second process does not get the folder until the first has ended, even if it was killed", async () => {
  const child = forkProgram(path.join(import.meta.dirname, "programs", "hold-folder.ts"), [folder]);
  await once(child, "message");
  await expect(holdFolder(folder)).rejects.toThrow(FolderHeldError);
  child.kill("SIGKILL");
  await once(child, "exit");
  const held = await holdFolder(folder);
  await expect(holdFolder(folder)).rejects.toThrow(FolderHeldError);
  await held.release();
  await (await holdFolder(folder)).release();
});

test.each([
  ["the log", 2000],
  ["all data", 6000],
])("a disk without room for %s refuses a write, and keeps what was stored", async (_what, limit) => {
  if (process.platform === "win32") return;
  // A limit of file size stands in for a disk that is full. Without the trap, the system would end the process.
  const program = bundleProgram(path.join(import.meta.dirname, "programs", "fill-disk.ts"));
  const script = `trap '' XFSZ; ulimit -f ${String(limit)}; exec "$0" "$1" "$2"`;
  const data = path.join(folder, "data");
  const { stdout } = await promisify(execFile)("bash", ["-c", script, process.execPath, program, data]);
  const { stored, ...rest } = JSON.parse(stdout) as { stored: number };
  expect(stored).toBeGreaterThan(10);
  expect(rest).toEqual({ full: true, listed: stored, revision: stored });
  const storage = await open();
  expect((await storage.list("/")).values).toHaveLength(stored);
  expect((await storage.commit([put("/more", 10_000)])).kind).toBe("committed");
});

test("a copy is made while the storage is in use, and put into an empty folder", async () => {
  const storage = await open();
  for (let index = 0; index < 20; index++) await storage.commit([put(`/${String(index)}`, 1000)]);
  const copy = path.join(folder, "copy");
  expect(await backUpLmdb(path.join(folder, "data"), copy)).toBe(20);
  await storage.commit([put("/later", 1)]);
  await expect(backUpLmdb(path.join(folder, "data"), copy)).rejects.toThrow("not empty");
  await expect(restoreLmdb(copy, path.join(folder, "data"))).rejects.toThrow("not empty");
  await expect(backUpLmdb(path.join(folder, "nothing"), path.join(folder, "x"))).rejects.toThrow("there is no data");
  const restored = path.join(folder, "restored");
  expect(await restoreLmdb(copy, restored)).toBe(20);
  const second = await openLmdbStorage(restored);
  opened.push(second);
  expect((await second.list("/")).values).toHaveLength(20);
  expect(await second.commit([put("/next", 1)])).toEqual({ kind: "committed", revision: 21 });
});

test("a folder on a network is refused by the name of its file system", async () => {
  if (process.platform !== "linux") return;
  await expect(refuseNetworkFileSystem("/mnt", () => Promise.resolve(0x6969))).rejects.toThrow(NetworkFileSystemError);
  await expect(refuseNetworkFileSystem("/mnt", () => Promise.resolve(0xff534d42 | 0))).rejects.toThrow("CIFS");
  await refuseNetworkFileSystem(folder);
});

test.each([0, 0.01, 0.5])("a data file cut to %d of its size is refused, with advice", async (part) => {
  const first = await open();
  for (let index = 0; index < 40; index++) await first.commit([put(`/${String(index)}`, 5000)]);
  await first.close();
  const file = path.join(folder, "data", "data", "data.mdb");
  const { size } = await stat(file);
  await truncate(file, Math.floor(size * part));
  const refused: unknown = await open().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TornFileError);
  expect(String(refused)).toContain("groupversion apiserver restore");
  await expect(backUpLmdb(path.join(folder, "data"), path.join(folder, "copy"))).rejects.toThrow(TornFileError);
});
