import { defineKinds, objectJson, objectsOf } from "./kinds.mjs";
import { ETCD } from "./servers.mjs";

const WRITERS = 64;
/** Milliseconds without requests until memory is read again: runtimes return some of it. */
const REST = 10_000;
/** Sizes in KB, and how many objects of each are listed. */
const LISTS = [
  { size: 1, count: 10_000 },
  { size: 19, count: 1000 },
];

async function fill(server, kind, { size, count }) {
  let made = 0;
  const run = async (connection) => {
    for (let name = made++; name < count; name = made++)
      await connection.send(201, "POST", objectsOf(kind), objectJson(`l${name}`, size * 1024, { kind }));
  };
  const connections = await server.connect(WRITERS);
  await Promise.all(connections.map(run));
  for (const connection of connections) connection.close();
}

async function listTime(server, kind) {
  const begin = performance.now();
  await server.send(200, "GET", objectsOf(kind));
  return performance.now() - begin;
}

function addMemory(results, { ours, ...others }, what, counts) {
  for (const [beside, other] of Object.entries(others))
    for (const part of ["anonymous", "resident"])
      results.add(`${part} memory, ${what}`, "MB", {
        ours: ours.memory[part],
        other: other.memory[part],
        beside,
        target: counts && beside === ETCD && part === "anonymous" ? { most: 0.3, below: 150 } : {},
      });
}

/** Compares lists of many objects, and the memory of servers that have created and listed them. */
export async function measureLists({ servers, results, runs }) {
  const running = await servers.startAll();
  const others = Object.keys(servers.peers);
  for (const server of Object.values(running)) await defineKinds(server, LISTS.length);
  for (const [kind, { size, count }] of LISTS.entries()) {
    for (const server of Object.values(running)) await fill(server, kind, { size, count });
    const what = `${count} objects of ${size} KB`;
    for (let run = 0; run < Math.max(3, runs); run++) {
      const times = {};
      for (const [name, server] of Object.entries(running)) times[name] = await listTime(server, kind);
      for (const beside of others)
        results.add(`list of ${what}`, "ms", {
          ours: times.ours,
          other: times[beside],
          beside,
          target: size === 1 && beside === ETCD ? { most: 0.3 } : {},
        });
    }
    addMemory(results, running, `${what}, just listed`, kind === 0);
    await new Promise((resolve) => setTimeout(resolve, REST));
    addMemory(results, running, `${what}, at rest`, kind === 0);
  }
  for (const server of Object.values(running)) await server.stop();
}
