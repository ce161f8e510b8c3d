// Times commits of the storage on etcd and bare transactions over gRPC, in turn: `time-etcd URL COUNT`. Prints the time of
// each in milliseconds, as a line of JSON.
import { openEtcdStorage } from "../../../server/storage/etcd/etcd-storage.js";
import { writeTransaction } from "../../../server/storage/etcd/messages.js";
import { loadGrpc } from "../../../server/storage/etcd/load-grpc.js";

const [endpoint = "", count = ""] = process.argv.slice(2);
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

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
}

const [transactions, commits]: [number[], number[]] = [[], []];
for (let index = 0; index < Number(count); index++) {
  transactions.push(await timeOf(() => rawTransaction(`/raw/${index}`)));
  const change = { kind: "put", key: `/commit/${index}`, value, compare: "absent" } as const;
  commits.push(await timeOf(() => storage.commit([change])));
}
console.log(JSON.stringify({ transactions, commits }));
raw.close();
await storage.close();
