import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { openLmdbStorage } from "../../../server/storage/lmdb/lmdb-storage.js";
import { describeStorage } from "./storage-suite.js";
import { describeWatchPromises } from "./watch-promises.js";

let folder: string;
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "groupversion-lmdb-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeStorage("storage in LMDB", () => openLmdbStorage(path.join(folder, String(count++))));
describeWatchPromises("watches of a storage in LMDB", () => openLmdbStorage(path.join(folder, String(count++))));
