import { defineKinds, KINDS, objectsOf } from "./kinds.mjs";
import { ETCD } from "./servers.mjs";

async function startWithKinds(start, folder) {
  let server = await start(folder);
  const empty = server.readyAfter;
  const before = server.memory.anonymous;
  await defineKinds(server, KINDS);
  const kind = (server.memory.anonymous - before) / KINDS;
  await server.stop();
  return { empty, kind };
}

/** Starts a server that has kinds. It is ready when `/readyz` says so and the last kind is served. */
async function startAgain(start, folder) {
  const begin = performance.now();
  const server = await start(folder);
  await server.until(200, objectsOf(KINDS - 1));
  const time = performance.now() - begin;
  await server.stop();
  return time;
}

/** Measures how long servers take to start, and the memory of each kind. */
export async function measureStart({ servers, results, runs }) {
  const starts = { ours: servers.restartOurs, ...servers.peers };
  const [folders, first, ready] = [{}, {}, {}];
  for (const [name, start] of Object.entries(starts)) {
    folders[name] = servers.folder();
    first[name] = await startWithKinds(start, folders[name]);
  }
  for (const name of Object.keys(servers.peers))
    results.add("ready, without kinds", "ms", { ours: first.ours.empty, other: first[name].empty, beside: name });
  results.add("memory a kind", "MB", {
    ours: first.ours.kind,
    other: first[ETCD]?.kind,
    beside: ETCD,
    target: { below: 1 },
  });
  for (let run = 0; run < Math.min(runs, 3); run++) {
    for (const [name, start] of Object.entries(starts)) ready[name] = await startAgain(start, folders[name]);
    for (const name of Object.keys(servers.peers))
      results.add(`ready, ${KINDS} kinds`, "ms", {
        ours: ready.ours,
        other: ready[name],
        beside: name,
        target: name === ETCD ? { most: 0.25, below: 1000 } : {},
      });
  }
}
