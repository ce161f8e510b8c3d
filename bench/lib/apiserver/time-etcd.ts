// Times commits of the storage on etcd beside transactions that nothing but gRPC carries: `time-etcd URL COUNT`. Prints the
// median of each, in milliseconds, as a line of JSON.
import { openEtcdStorage } from "../../../server/storage/etcd/etcd-storage.js";
import { writeTransaction } from "../../../server/storage/etcd/messages.js";
import { loadGrpc } from "../../../server/storage/etcd/load-grpc.js";

const [endpoint = "", count = "500"] = process.argv.slice(2);
const value = Buffer.alloc(1024, "x");
const storage = await openEtcdStorage({ endpoints: [endpoint] });
const { Client, credentials, Metadata } = await loadGrpc();
const raw = new Client(new URL(endpoint).host, credentials.createInsecure());

const same = (bytes: Buffer): Buffer => bytes;

function rawTransaction(key: string): Promise<void> {
  const request = writeTransaction({
    conditions: [{ kind: "absent", key }],
    success: [{ kind: "put", key, value, lease: 0n }],
    failure: [{ kind: "get", key }],
  });
  return new Promise((resolve, reject) => {
    raw.makeUnaryRequest("/etcdserverpb.KV/Txn", same, same, request, new Metadata(), (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });
}

const times: Record<"commit" | "raw", number[]> = { commit: [], raw: [] };
async function time(name: keyof typeof times, run: () => Promise<unknown>): Promise<void> {
  const begin = performance.now();
  await run();
  times[name].push(performance.now() - begin);
}

for (let index = 0; index < Number(count); index++) {
  await time("raw", () => rawTransaction(`/raw/${index}`));
  await time("commit", () => storage.commit([{ kind: "put", key: `/commit/${index}`, value, compare: "absent" }]));
}
const middle = (values: number[]): number => values.sort((left, right) => left - right)[values.length >> 1] ?? NaN;
console.log(JSON.stringify({ commit: middle(times.commit), raw: middle(times.raw) }));
raw.close();
await storage.close();
