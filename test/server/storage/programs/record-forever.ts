// Clients of a storage in LMDB, which record what they do until they are killed.
import { openLmdbStorage } from "../../../../server/storage/lmdb/lmdb-storage.js";
import { recordOperations } from "../support/record-operations.js";

const [folder = "", file = "", run = ""] = process.argv.slice(2);
const storage = await openLmdbStorage(folder);
process.send?.("begun");
await Promise.all(
  [0, 1, 2].map((client) => recordOperations(storage, `${run}.${String(client)}`, Number(run) * 10 + client, file)),
);
