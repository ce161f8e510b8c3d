// Times `groupversion serve` against other servers of the same document: throughput, start, memory, and merging.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNode } from "../lib/run-node.mjs";
import { load } from "../lib/serve/load.mjs";
import { printServeResults } from "../lib/serve/print-results.mjs";
import { startServer } from "../lib/serve/start-server.mjs";

/** Seconds of load for each figure of a round. */
const SECONDS = 3;

/** The newest document, without white space, as servers send it. */
function findDocument({ root, temporary }) {
  const upstream = path.join(root, "..", "shared", "specs", "kubernetes", "v1.36-dev.json");
  const [label, from] = existsSync(upstream)
    ? ["Kubernetes 1.36", upstream]
    : ["Kubernetes 1.5, extended", path.join(root, "spec-output", "extended", "swagger.json")];
  const file = path.join(temporary, "swagger.json");
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(from, "utf8"))));
  return { label, file, bytes: statSync(file).size };
}

/** Builds kube-openapi's handler; returns its path, or why there is none. */
function buildHandler(bench) {
  const program = path.join(bench, "generated", "openapi-handler");
  const built = spawnSync("go", ["build", "-mod=readonly", "-o", program, "."], {
    cwd: path.join(bench, "peers", "openapi-handler"),
    encoding: "utf8",
  });
  if (built.error !== undefined) return { absent: "kube-openapi's handler is left out: there is no go" };
  return built.status === 0 ? { program } : { absent: `kube-openapi's handler is left out: ${built.stderr.trim()}` };
}

function serversOf({ root, bench }, document, handler) {
  const node = (...args) => [process.execPath, args];
  return {
    bare: node(path.join(bench, "peers", "serve", "bare.mjs"), document.file),
    ours: node(
      path.join(root, "dist", "cli.js"),
      "serve",
      "--port",
      "0",
      "--access-log",
      "off",
      "--spec",
      document.file,
    ),
    fastifyStatic: node(path.join(bench, "peers", "serve", "fastify-static.mjs"), document.file),
    ...(handler.program !== undefined && { kubeOpenapi: [handler.program, [document.file]] }),
    empty: node(path.join(bench, "peers", "serve", "bare.mjs")),
  };
}

const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);

/** The document's current ETag. */
async function etagOf(url) {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  await response.arrayBuffer();
  return response.headers.get("etag");
}

/** Puts load on one server: 200, 304, and 200 once more to measure memory. */
async function measureServer(setup, name, { rates, memories }) {
  const [command, args] = setup.servers[name];
  const server = await startServer(command, args, setup.temporary);
  const url = `${server.url}/openapi/v2`;
  const identity = { accept: "application/json", "accept-encoding": "identity" };
  try {
    const etag = await etagOf(url);
    const warm = await load(setup.bench, url, { seconds: 1, headers: identity, status: 200 });
    if (!(warm > 0)) throw new Error(`${name} does not answer`);
    add(rates, `${name} 200`, await load(setup.bench, url, { seconds: SECONDS, headers: identity, status: 200 }));
    add(memories, `${name} served`, server.memory());
    const same = { ...identity, "if-none-match": etag };
    add(rates, `${name} 304`, await load(setup.bench, url, { seconds: SECONDS, headers: same, status: 304 }));
    await load(setup.bench, url, { seconds: SECONDS, headers: identity, status: 200 });
    add(memories, `${name} later`, server.memory());
  } finally {
    await server.stop();
  }
}

async function measureStart({ root, bench, temporary, document }, what) {
  const program = path.join(bench, "lib", "serve", "start-time.mjs");
  const { stdout } = await runNode([program, what, document.file, path.join(root, "dist")], { cwd: temporary });
  return JSON.parse(stdout).milliseconds;
}

/** Runs the suite and prints its figures. */
export async function runServeSuite({ runs, root, bench, temporary }) {
  const document = findDocument({ root, temporary });
  const handler = buildHandler(bench);
  const setup = { root, bench, temporary, document, servers: serversOf({ root, bench }, document, handler) };
  const figures = { rates: new Map(), memories: new Map() };
  const starts = { parse: [], ready: [], serve: [] };
  for (let round = 1; round <= runs; round++) {
    console.log(`serve: round ${round} of ${runs}`);
    for (const name of Object.keys(setup.servers)) await measureServer(setup, name, figures);
    for (let i = 0; i < 3; i++)
      for (const what of Object.keys(starts)) starts[what].push(await measureStart(setup, what));
  }
  const { stdout } = await runNode([path.join(bench, "lib", "serve", "merge-time.mjs"), root], { cwd: temporary });
  const absent = handler.absent === undefined ? [] : [handler.absent];
  printServeResults({ runs, document, ...figures, starts, merges: JSON.parse(stdout), absent });
}
