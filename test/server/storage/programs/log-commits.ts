// Commits until the log has commits that the database has not taken, and tells the last revision.
import { existsSync } from "node:fs";
import path from "node:path";
import type { Change } from "../../../../server/storage/storage.js";
import { openLmdbStorage } from "../../../../server/storage/lmdb/lmdb-storage.js";

const [folder = ""] = process.argv.slice(2);
const storage = await openLmdbStorage(folder);
const put = (index: number): Change => ({
  kind: "put",
  key: `/${String(index).padStart(2, "0")}`,
  value: Buffer.from(`value ${String(index)}`),
  compare: "any",
});

// The first commit makes the log.
await storage.commit([put(0)]);
while (!existsSync(path.join(folder, "data", "log-1"))) await new Promise((resolve) => setTimeout(resolve, 10));
await new Promise((resolve) => setTimeout(resolve, 100));
await storage.commit([put(0)]);
// By now, the database has taken everything.
await new Promise((resolve) => setTimeout(resolve, 500));
for (let index = 1; index < 30; index++) await storage.commit([put(index)]);
const result = await storage.commit([{ kind: "delete", key: "/05", compare: "any" }]);
process.send?.(result.kind === "committed" ? result.revision : 0);
