import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { defineKinds, objectJson, objectsOf } from "./kinds.mjs";
import { loadTest, quantile } from "./load-test.mjs";
import { freePort } from "./ports.mjs";

/** Transactions that are timed. */
const COUNT = 500;
const RAW = "a raw transaction";

/** Starts the etcd of this machine. `undefined`: there is none. */
async function startEtcd(folder) {
  if (spawnSync("etcd", ["--version"]).status !== 0) return undefined;
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  const peers = `http://127.0.0.1:${await freePort()}`;
  const child = spawn("etcd", [
    ...["--data-dir", folder, "--log-level", "error"],
    ...["--listen-client-urls", endpoint, "--advertise-client-urls", endpoint],
    ...["--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers, "--initial-cluster", `default=${peers}`],
  ]);
  const healthy = () =>
    fetch(`${endpoint}/health`)
      .then(({ ok }) => ok)
      .catch(() => false);
  while (!(await healthy())) await new Promise((resolve) => setTimeout(resolve, 50));
  return { endpoint, child };
}

/** Compares the storage on etcd with transactions that nothing but gRPC carries, and with a whole request. */
export async function measureEtcd({ servers, results }) {
  const etcd = await startEtcd(servers.folder());
  if (etcd === undefined) return console.log("apiserver: the driver of etcd is left out: there is no etcd");
  const { endpoint, child } = etcd;
  try {
    const { stdout } = spawnSync(process.execPath, [path.join(servers.programs, "time-etcd.mjs"), endpoint, COUNT], {
      encoding: "utf8",
    });
    const { commit, raw } = JSON.parse(stdout);
    results.add("commit to etcd, one client: p50", "ms", {
      ours: commit,
      other: raw,
      beside: RAW,
      target: { most: 1.5 },
    });
    const server = await servers.startOurs({ ETCD: endpoint });
    await defineKinds(server, 1);
    let serial = 0;
    const request = () => [201, "POST", objectsOf(0), objectJson(`w${serial++}`, 1024)];
    const { times } = await loadTest(await server.connect(1), 3, request);
    await server.stop();
    results.add("create of 1 KB on etcd, one client: p50", "ms", {
      ours: quantile(times, 0.5),
      other: raw,
      beside: RAW,
    });
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}
