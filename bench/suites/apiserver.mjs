// Times the API server against the one for custom resources that real clusters run, with etcd. Both flush each write, and
// serve TLS to a client with a token.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { RunningServer } from "../lib/apiserver/running-server.mjs";
import { table } from "../lib/table.mjs";

const KINDS = 50;
const LIST = 10_000;
const CLIENTS = [1, 16, 64];
/** Seconds that each number of clients writes. */
const WRITE_TIME = 4;
const READS = 4000;

const plural = (index) => `loads${index}`;
const address = (index) => `/apis/bench.example/v1/namespaces/default/${plural(index)}`;

const definition = (index) => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${plural(index)}.bench.example` },
  spec: {
    group: "bench.example",
    scope: "Namespaced",
    names: { plural: plural(index), kind: `Load${index}` },
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: {
              spec: { type: "object", properties: { text: { type: "string" }, size: { type: "integer" } } },
            },
          },
        },
      },
    ],
  },
});

const load = (name, bytes) => ({
  apiVersion: "bench.example/v1",
  kind: "Load0",
  metadata: { name },
  spec: { size: bytes, text: "x".repeat(bytes - 150) },
});

/** Builds both servers; without Go, the peer is left out. */
async function prepare(root, temporary) {
  const outdir = path.join(root, "node_modules", ".cache", "bench", "apiserver");
  const ours = path.join(outdir, "serve-ours.mjs");
  // Split as the package is, so that what is loaded when it is needed is not loaded at the start.
  await build({
    entryPoints: [path.join(root, "bench", "lib", "apiserver", "serve-ours.ts")],
    outdir,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  const peer = path.join(temporary, "peer-server");
  const cwd = path.join(root, "test", "runtime", "kubernetes", "go", "apiserver");
  const built = spawnSync("go", ["build", "-mod=readonly", "-trimpath", "-o", peer, "."], { cwd, encoding: "utf8" });
  const starters = {
    ours: (folder) => RunningServer.start(process.execPath, [ours, folder]),
    peer: (folder) => RunningServer.start(peer, [folder], { ETCD_FSYNC: "1" }),
  };
  if (built.status !== 0) {
    console.log("apiserver: the real API server is left out: it could not be built with go");
    delete starters.peer;
  }
  return starters;
}

/** Runs a function in parallel until a time is over; gives the rate, and quantiles of its time in milliseconds. */
async function loadTest(clients, seconds, run) {
  const times = [];
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const begin = performance.now();
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await run(next++);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const total = (performance.now() - begin) / 1000;
  times.sort((left, right) => left - right);
  const quantile = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
  return { rate: times.length / total, p50: quantile(0.5), p99: quantile(0.99) };
}

async function expectStatus(server, status, method, place, body) {
  const answer = await server.send(method, place, body);
  if (answer.status !== status) throw new Error(`${method} ${place} answered ${answer.status}: ${answer.text}`);
  return answer;
}

async function waitUntilServed(server, index) {
  while ((await server.send("GET", address(index))).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

async function measure(start, folder) {
  const figures = {};
  let server = await start(folder);
  figures["ready, without kinds"] = server.readyAfter;
  const before = server.memory.anonymous;
  const definitions = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
  for (let index = 0; index < KINDS; index++) await expectStatus(server, 201, "POST", definitions, definition(index));
  for (let index = 0; index < KINDS; index++) await waitUntilServed(server, index);
  figures["memory a kind"] = (server.memory.anonymous - before) / KINDS;
  await server.stop();
  const begin = performance.now();
  server = await start(folder);
  await waitUntilServed(server, KINDS - 1);
  figures[`ready, ${KINDS} kinds`] = performance.now() - begin;
  let serial = 0;
  for (const bytes of [1024, 19 * 1024])
    for (const clients of CLIENTS) {
      const { rate, p50, p99 } = await loadTest(clients, WRITE_TIME, () =>
        expectStatus(server, 201, "POST", address(0), load(`w${serial++}`, bytes)),
      );
      figures[`creates of ${bytes / 1024} KB, ${clients} clients: a second`] = rate;
      figures[`creates of ${bytes / 1024} KB, ${clients} clients: p50`] = p50;
      figures[`creates of ${bytes / 1024} KB, ${clients} clients: p99`] = p99;
    }
  await expectStatus(server, 201, "POST", address(1), { ...load("one", 1024), kind: "Load1" });
  const reads = await loadTest(16, WRITE_TIME, () => expectStatus(server, 200, "GET", `${address(1)}/one`));
  figures["reads, 16 clients: a second"] = reads.rate;
  if ((await server.send("GET", "/floor")).status === 200)
    figures["floor, 16 clients: a second"] = (
      await loadTest(16, WRITE_TIME, () => expectStatus(server, 200, "GET", "/floor"))
    ).rate;
  await server.stop();

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  server = await start(folder);
  await expectStatus(server, 201, "POST", definitions, definition(0));
  await waitUntilServed(server, 0);
  let made = 0;
  const create = async () => {
    for (let name = made++; name < LIST; name = made++)
      await expectStatus(server, 201, "POST", address(0), load(`l${name}`, 1024));
  };
  await Promise.all(Array.from({ length: 64 }, create));
  const lists = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await expectStatus(server, 200, "GET", address(0));
    lists.push(performance.now() - start);
  }
  figures[`list of ${LIST} objects`] = lists.sort((left, right) => left - right)[2];
  const { anonymous, resident } = server.memory;
  figures[`anonymous memory with ${LIST} objects`] = anonymous;
  figures[`resident memory with ${LIST} objects`] = resident;
  await server.stop();
  return figures;
}

const shown = (value, name) => {
  if (value === undefined) return "";
  if (name.includes("memory")) return `${value.toFixed(1)} MB`;
  return name.endsWith("a second") ? value.toFixed(0) : `${value.toFixed(1)} ms`;
};

/** Runs the suite and prints its figures. */
export async function runApiServerSuite({ root, temporary }) {
  const starters = await prepare(root, temporary);
  const found = {};
  for (const [name, start] of Object.entries(starters)) {
    console.log(`apiserver: ${name}`);
    const folder = path.join(temporary, name);
    mkdirSync(folder, { recursive: true });
    found[name] = await measure(start, folder);
  }
  const { ours, peer = {} } = found;
  const rows = Object.keys(ours).map((name) => [
    name,
    shown(ours[name], name),
    shown(peer[name], name),
    peer[name] === undefined ? "" : (ours[name] / peer[name]).toFixed(2),
  ]);
  console.log(`
One run; Node ${process.versions.node}, ${os.availableParallelism()} cores. The client runs on the same machine.

${table([["", "ours, LMDB", "apiextensions server, etcd", "ratio"], ...rows])}
`);
}
