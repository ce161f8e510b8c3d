// Opens the storage in a folder and reads all of it. Sends a digest of it, or the name of the error.
import { createHash } from "node:crypto";
import { openLmdbStorage } from "../../../../server/storage/lmdb/lmdb-storage.js";

const [, , folder = ""] = process.argv;

async function digest(): Promise<string> {
  const storage = await openLmdbStorage(folder);
  const hash = createHash("sha256");
  const { revision, compacted } = await storage.status();
  for (const { key, value } of (await storage.list("/")).values) hash.update(key).update(value);
  if (revision > compacted)
    for await (const batch of storage.watch("/", compacted)) {
      if (batch.kind === "events") for (const event of batch.events) hash.update(event.current?.value ?? "gone");
      if (batch.revision >= revision) break;
    }
  await storage.close();
  return hash.digest("hex");
}

const outcome = await digest().catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
process.send?.(outcome, () => process.exit());
