import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { defineKinds, objectJson, objectsOf } from "./kinds.mjs";

const OBJECTS = 1000;
const WRITERS = 64;
/** Writes for each run. */
const WRITES = 30_000;
/** Milliseconds between compactions, instead of five minutes: the writes take seconds. */
const COMPACT_EVERY = 1250;

function folderSize(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).blocks * 512, 0);
}

/** Measures whether memory and files keep their size while objects are replaced again and again. */
export async function measureLevel({ servers, results, runs }) {
  const folder = servers.folder();
  const server = await servers.restartOurs(folder, { COMPACT_EVERY: String(COMPACT_EVERY) });
  await defineKinds(server, 1);
  const connections = await server.connect(WRITERS);
  let next = 0;
  const write = async (count, send) => {
    const end = next + count;
    await Promise.all(
      connections.map(async (connection) => {
        while (next < end) await send(connection, next++);
      }),
    );
  };
  await write(OBJECTS, (connection, index) =>
    connection.send(201, "POST", objectsOf(0), objectJson(`o${index}`, 1024)),
  );
  const patch = (index) => JSON.stringify({ spec: { text: `${index}${"x".repeat(870)}` } });
  const replace = (connection, index) =>
    connection.send(200, "PATCH", `${objectsOf(0)}/o${index % OBJECTS}`, patch(index), "application/merge-patch+json");
  const measure = () => ({ memory: server.memory.anonymous, size: folderSize(folder) / 1e6 });
  const total = WRITES * Math.min(runs, 3);
  await write(total / 2, replace);
  const half = measure();
  await write(total / 2, replace);
  const whole = measure();
  await server.stop();
  const beside = `after ${total / 2}`;
  const target = { most: 1.1 };
  results.add(`anonymous memory after ${total} writes`, "MB", {
    ours: whole.memory,
    other: half.memory,
    beside,
    target,
  });
  results.add(`files after ${total} writes`, "MB", { ours: whole.size, other: half.size, beside, target });
}
