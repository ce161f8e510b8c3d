import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { defineKinds, objectJson, objectsOf } from "./kinds.mjs";
import { ETCD } from "./servers.mjs";

const WATCHERS = Number(process.env.BENCH_WATCHERS ?? 1000);
const STALLED = 20;
/** Events a second. */
const RATE = 100;
/** Seconds of events. */
const TIME = 5;
/** Milliseconds to wait for the last events. */
const REST = 1000;
/** The path at which the bare server takes events and watches. */
const FLOOR = "/floor/watch";
/** Connections that create objects: a late response does not delay the next request. */
const WRITERS = 16;

/** A process that holds the watches. */
class WatchClients {
  #child = fork(path.join(import.meta.dirname, "watch-clients.mjs"));

  async ask(task, options = {}) {
    this.#child.send({ task, ...options });
    const [{ answer, problem }] = await once(this.#child, "message");
    if (problem !== undefined) throw new Error(problem);
    return answer;
  }

  stop() {
    this.#child.kill("SIGKILL");
  }
}

let serial = 0;

/** Creates objects at a steady rate. Returns how many. */
async function makeObjects(connections, path) {
  const begin = performance.now();
  const total = RATE * TIME;
  const idle = [...connections];
  const sent = [];
  while (sent.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1000) * RATE) + 1);
    while (sent.length < due && idle.length > 0) {
      const connection = idle.pop();
      const text = `sent:${String(process.hrtime.bigint() / 1000n).padStart(16, "0")}:`;
      const body = objectJson(`e${serial++}`, 1024, { text });
      sent.push(connection.send(201, "POST", path, body).then(() => idle.push(connection)));
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all(sent);
  const seconds = (performance.now() - begin) / 1000;
  if (seconds > TIME * 1.1)
    console.log(`apiserver: ${total} events took ${seconds.toFixed(1)} seconds instead of ${TIME}`);
  return total;
}

async function measureDelays(clients, connections, path) {
  await clients.ask("begin");
  const made = await makeObjects(connections, path);
  await new Promise((resolve) => setTimeout(resolve, REST));
  const found = await clients.ask("report");
  if (found.count !== made * WATCHERS)
    console.log(`apiserver: ${found.count} of ${made * WATCHERS} events arrived within a second after the last`);
  return found;
}

async function measure(start, folder, path = objectsOf(0)) {
  const server = await start(folder);
  await defineKinds(server, 1);
  const clients = new WatchClients();
  const watch = {
    server: { host: server.host, token: server.token, ca: server.ca },
    path: `${path}?watch=true`,
  };
  const connections = await server.connect(WRITERS);
  const before = server.memory.anonymous;
  try {
    await clients.ask("open", { ...watch, count: WATCHERS });
    const memory = (server.memory.anonymous - before) / WATCHERS;
    await measureDelays(clients, connections, path);
    const plain = await measureDelays(clients, connections, path);
    await clients.ask("stall", { ...watch, count: STALLED });
    const stalled = await measureDelays(clients, connections, path);
    return { memory, plain, stalled, after: server.memory.anonymous };
  } finally {
    clients.stop();
    await server.stop();
  }
}

/** Measures how long events take to reach many watchers, also beside watchers that read nothing. */
export async function measureWatchers({ servers, results }) {
  const ours = await measure(servers.restartOurs, servers.folder());
  const floor = await measure(servers.restartOurs, servers.folder(), FLOOR);
  const peer = servers.peers[ETCD] && (await measure(servers.peers[ETCD], servers.folder()));
  const what = `${WATCHERS} watchers, ${RATE} events a second`;
  for (const part of ["p50", "p99"])
    results.add(`${what}: ${part}`, "ms", {
      ours: ours.plain[part],
      other: peer?.plain[part],
      beside: ETCD,
      target: part === "p99" ? { below: 50 } : {},
    });
  results.add(`${what}: p99`, "ms", { ours: ours.plain.p99, other: floor.plain.p99, beside: "bare node:https" });
  results.add(`${what}, and ${STALLED} that read nothing: p99`, "ms", {
    ours: ours.stalled.p99,
    other: ours.plain.p99,
    beside: "without those",
    target: { most: 1.2 },
  });
  results.add(`memory a watcher`, "MB", { ours: ours.memory, other: peer?.memory, beside: ETCD });
  results.add(`anonymous memory after ${what}`, "MB", { ours: ours.after, other: peer?.after, beside: ETCD });
}
