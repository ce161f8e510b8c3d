import { defineKinds, objectJson, objectsOf } from "./kinds.mjs";
import { loadTest, quantile } from "./load-test.mjs";
import { ETCD } from "./servers.mjs";

const CLIENTS = [1, 16, 64];
const SIZES = [1, 19];
const READERS = 16;
/** Seconds that a server is under load before the next one has its turn. */
const SLICE = 0.8;

let serial = 0;

/** Puts servers under load in turn. Returns the rates of each, and the times of all its requests. */
async function compare(loads, runs, seconds) {
  const found = Object.fromEntries(Object.keys(loads).map((name) => [name, { rates: [], times: [] }]));
  for (let run = 0; run < runs; run++)
    for (const [name, { connections, request }] of Object.entries(loads)) {
      const { rate, times } = await loadTest(connections, seconds, request);
      found[name].rates.push(rate);
      found[name].times.push(...times);
    }
  return found;
}

async function measureCreates(running, results, runs) {
  for (const size of SIZES)
    for (const clients of CLIENTS) {
      const request = () => [201, "POST", objectsOf(0), objectJson(`w${serial++}`, size * 1024)];
      const load = ({ connections }) => ({ connections: connections.slice(0, clients), request });
      const loads = Object.fromEntries(Object.entries(running).map(([name, server]) => [name, load(server)]));
      const { ours, ...peers } = await compare(loads, runs, SLICE);
      const measure = `creates of ${size} KB, ${clients} client${clients === 1 ? "" : "s"}`;
      for (const [beside, peer] of Object.entries(peers)) {
        const counts = beside === ETCD;
        const least = { least: clients === 1 ? 1 : 2 };
        ours.rates.forEach((rate, run) =>
          results.add(measure, "a second", { ours: rate, other: peer.rates[run], beside, target: counts ? least : {} }),
        );
        for (const [name, part] of [
          ["p50", 0.5],
          ["p99", 0.99],
        ])
          results.add(`${measure}: ${name}`, "ms", {
            ours: quantile(ours.times, part),
            other: quantile(peer.times, part),
            beside,
            target: counts && name === "p99" ? { most: 1 } : {},
          });
      }
    }
}

/** Compares reads, also with Node's own server, which sends a text of the same length. */
async function measureReads({ ours, ...peers }, results, runs) {
  for (const size of SIZES) {
    const path = `${objectsOf(1)}/one${size}`;
    const read = ({ connections }) => ({
      connections: connections.slice(0, READERS),
      request: () => [200, "GET", path],
    });
    const bare = { ...read(ours), request: () => [200, "GET", `/floor/${size}`] };
    for (const server of [ours, ...Object.values(peers)])
      await server.send(201, "POST", objectsOf(1), JSON.parse(objectJson(`one${size}`, size * 1024, { kind: 1 })));
    const loads = { ours: read(ours), "bare node:https": bare };
    for (const [name, peer] of Object.entries(peers)) loads[name] = read(peer);
    const found = await compare(loads, runs, SLICE / 2);
    for (const [beside, other] of Object.entries(found).slice(1))
      found.ours.rates.forEach((rate, run) =>
        results.add(`reads of ${size} KB, ${READERS} clients`, "a second", {
          ours: rate,
          other: other.rates[run],
          beside,
          target: beside.startsWith("bare") ? { least: 0.5 } : {},
        }),
      );
  }
}

/** Compares creates and reads of servers that run side by side, each under load for a moment in turn. */
export async function measureRequests({ servers, results, runs }) {
  const running = await servers.startAll();
  for (const server of Object.values(running)) {
    await defineKinds(server, 2);
    server.connections = await server.connect(Math.max(...CLIENTS));
  }
  await measureCreates(running, results, runs);
  await measureReads(running, results, runs);
  for (const server of Object.values(running)) await server.stop();
}
