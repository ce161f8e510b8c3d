import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { median } from "../statistics.mjs";
import { defineKinds, objectJson, objectsOf } from "./kinds.mjs";
import { loadTest, quantile } from "./load-test.mjs";
import { freePort } from "./ports.mjs";

/** Transactions that are timed. */
const COUNT = 500;
const RAW = "a raw transaction";

/** Starts etcd. `undefined`: it is not installed. */
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

/** Compares commits of the storage on etcd, and whole requests, with bare transactions over gRPC. */
export async function measureEtcd({ servers, results }) {
  const etcd = await startEtcd(servers.folder());
  if (etcd === undefined) return console.log("apiserver: the driver of etcd is left out: etcd is not installed");
  const { endpoint, child } = etcd;
  try {
    const { stdout } = spawnSync(process.execPath, [path.join(servers.programs, "time-etcd.mjs"), endpoint, COUNT], {
      encoding: "utf8",
    });
    const { commits, transactions } = JSON.parse(stdout);
    const raw = median(transactions);
    results.add("commit to etcd, one client: p50", "ms", {
      ours: median(commits),
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
