// Stores values until there is no room, and tells how many there are then.
import { StorageFullError } from "../../../../server/storage/errors.js";
import { openLmdbStorage } from "../../../../server/storage/lmdb/lmdb-storage.js";

const storage = await openLmdbStorage(process.argv[2] ?? "");
let stored = 0;
let failure: unknown;
while (failure === undefined && stored < 5000) {
  const key = `/${String(stored)}`;
  try {
    await storage.commit([{ kind: "put", key, value: new Uint8Array(10_000), compare: "any" }]);
    stored++;
  } catch (error) {
    failure = error;
  }
}
const { values, revision } = await storage.list("/");
process.stdout.write(
  JSON.stringify({ stored, full: failure instanceof StorageFullError, listed: values.length, revision }),
);
await storage.close();
