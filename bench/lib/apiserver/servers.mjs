import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { freePort, untilListening } from "./ports.mjs";
import { RunningServer } from "./running-server.mjs";

/** What our server is compared with, as the table names it. */
export const ETCD = "apiextensions, etcd";
const KINE = "apiextensions, kine and SQLite";

const KINE_VERSION = "v0.17.5";

/** Bundles programs as the package is bundled: split, so that lazy imports stay lazy. */
async function bundle(root, outdir) {
  const source = path.join(root, "bench", "lib", "apiserver");
  await build({
    entryPoints: [path.join(source, "serve-ours.ts"), path.join(source, "time-etcd.ts")],
    outdir,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
}

/** Installs kine into a folder, unless it is there. Returns whether that succeeded. */
function installKine(folder) {
  if (existsSync(path.join(folder, "kine"))) return true;
  const env = { ...process.env, GOBIN: folder };
  return spawnSync("go", ["install", "-trimpath", `github.com/k3s-io/kine@${KINE_VERSION}`], { env }).status === 0;
}

/** Starts kine, which implements etcd's API on SQLite. It flushes each write. */
async function startKine(program, folder) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "kine.db");
  const port = await freePort();
  const child = spawn(
    program,
    [
      ...["--endpoint", `sqlite://${file}?_journal=WAL&_busy_timeout=30000&_txlock=immediate&_synchronous=FULL`],
      ...["--listen-address", `tcp://127.0.0.1:${port}`, "--metrics-bind-address", "0"],
    ],
    { stdio: "ignore" },
  );
  await untilListening(port);
  return { endpoint: `http://127.0.0.1:${port}`, child };
}

/**
 * Builds the servers. Leaves out those that cannot be built, with a message.
 *
 * @returns functions that start them; those in `peers`, by name, and `restartOurs` take the folder of a server's data
 */
export async function prepareServers({ root, bench, temporary }) {
  const programs = path.join(root, "node_modules", ".cache", "bench", "apiserver");
  await bundle(root, programs);
  const generated = path.join(bench, "generated", "apiserver");
  mkdirSync(generated, { recursive: true });
  const peer = path.join(generated, "apiextensions");
  const ours = (folder, env) =>
    RunningServer.start(process.execPath, [path.join(programs, "serve-ours.mjs"), folder], env);
  const peers = {};
  const cwd = path.join(root, "test", "runtime", "kubernetes", "go", "apiserver");
  if (spawnSync("go", ["build", "-mod=readonly", "-trimpath", "-o", peer, "."], { cwd }).status !== 0)
    console.log("apiserver: the real API server is left out: it could not be built with go");
  else {
    peers[ETCD] = (folder) => RunningServer.start(peer, [folder], { ETCD_FSYNC: "1" });
    if (installKine(generated))
      peers[KINE] = async (folder) => {
        const { endpoint, child } = await startKine(path.join(generated, "kine"), folder);
        return RunningServer.start(peer, [folder], { ETCD_ENDPOINT: endpoint }, child);
      };
    else console.log("apiserver: kine is left out: it could not be built with go");
  }
  let folders = 0;
  const folder = () => path.join(temporary, `data-${folders++}`);
  return {
    programs,
    folder,
    startOurs: (env = {}) => ours(folder(), env),
    /** Starts all servers without data, side by side. */
    startAll: async () => {
      const running = { ours: await ours(folder()) };
      for (const [name, start] of Object.entries(peers)) running[name] = await start(folder());
      return running;
    },
    restartOurs: ours,
    peers,
  };
}
