// Commits one value for each message, and tells of answers, events and reads as they come.
import { openLmdbStorage } from "../../../../server/storage/lmdb/lmdb-storage.js";

const storage = await openLmdbStorage(process.argv[2] ?? "");
const stored = async (): Promise<string> => Buffer.from((await storage.get("/a"))?.value ?? []).toString();

async function watch(): Promise<void> {
  for await (const batch of storage.watch("/", 0))
    if (batch.kind === "events") process.send?.({ event: batch.revision });
}

process.on("message", (message: string) => {
  if (message === "read") void stored().then((read) => process.send?.({ read }));
  else
    void storage
      .commit([{ kind: "put", key: "/a", value: Buffer.from(message), compare: "any" }])
      .then((result) => process.send?.({ answer: result.kind }));
});
void watch();
process.send?.({ ready: true });
