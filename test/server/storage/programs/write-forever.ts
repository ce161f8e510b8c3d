// Writes to a storage until it is killed, and tells of each commit that was acknowledged.
import { openLmdbStorage } from "../../../../server/storage/lmdb/lmdb-storage.js";

const [folder = "", run = ""] = process.argv.slice(2);
const storage = await openLmdbStorage(folder);

async function write(writer: number): Promise<void> {
  const key = `/writer/${String(writer)}`;
  for (let index = 0; ; index++) {
    const text = `${run}.${String(index)}`;
    const result = await storage.commit([
      { kind: "put", key, value: Buffer.from(text.padEnd(900, " ")), compare: "any" },
      { kind: "put", key: `${key}/${String(index % 50)}`, value: Buffer.from(text), compare: "any" },
    ]);
    if (result.kind === "committed") process.send?.({ revision: result.revision, key, text });
    if (index % 200 === 199) await storage.compact(result.kind === "committed" ? result.revision - 50 : 0);
  }
}

await Promise.all([0, 1, 2, 3].map((writer) => write(writer)));
