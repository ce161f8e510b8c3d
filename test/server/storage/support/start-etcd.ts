import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../../support/free-port.js";
import { toolPath } from "../../../support/tools.js";

/** How long etcd may take to start, in milliseconds. */
const PATIENCE = 60_000;

/** A server of etcd that runs for a test. */
export interface RunningEtcd {
  readonly endpoint: string;
  readonly process: ChildProcess;
  /** Starts it again on the same data after it was killed. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startEtcd(): Promise<RunningEtcd> {
  const folder = await mkdtemp(path.join(tmpdir(), "groupversion-etcd-"));
  const [client, peer] = await Promise.all([freePort(), freePort()]);
  const endpoint = `http://127.0.0.1:${String(client)}`;
  const peers = `http://127.0.0.1:${String(peer)}`;
  const args = [
    ...["--data-dir", folder, "--logger", "zap", "--log-outputs", "stderr", "--log-level", "error"],
    ...["--listen-client-urls", endpoint, "--advertise-client-urls", endpoint],
    ...["--listen-peer-urls", peers, "--initial-advertise-peer-urls", peers, "--initial-cluster", `default=${peers}`],
  ];
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(toolPath("etcd"), args, { stdio: "ignore" });
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      if (started.exitCode !== null) throw new Error(`etcd ended with status ${String(started.exitCode)}`);
      const healthy = await fetch(`${endpoint}/health`)
        .then((answer) => answer.ok)
        .catch(() => false);
      if (healthy) return started;
      if (performance.now() > deadline) throw new Error("etcd did not become healthy");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  let running = await start();
  return {
    endpoint,
    get process() {
      return running;
    },
    restart: async () => {
      running = await start();
    },
    stop: async () => {
      if (running.exitCode === null && running.signalCode === null) {
        running.kill("SIGKILL");
        await once(running, "exit");
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
