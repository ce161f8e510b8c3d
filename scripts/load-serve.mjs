// `npm run load -- --seconds 600`: serves two files and two other servers under load, while the files are replaced every
// second and the servers fail and recover. Fails on a mixed or stale response, and on any error.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Agent } from "undici";
import { FlappingMember } from "./load/flapping-member.mjs";
import { runClient, Seen } from "./load/load-client.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CLIENTS = 8;

/** A copy of a document whose first and last path, and first and last definition, hold its version. */
function versioned(document, part, version, groupVersion) {
  const marker = { type: "object", description: String(version) };
  const answer = (end) => ({ description: "OK", schema: { $ref: `#/definitions/load.${part}.${end}` } });
  const operation = {
    operationId: `load${part}`,
    description: String(version),
    responses: { 200: answer("first"), 201: answer("last") },
  };
  return {
    ...document,
    paths: { ...document.paths, [`/apis/${groupVersion}/load`]: { get: operation } },
    definitions: { ...document.definitions, [`load.${part}.first`]: marker, [`load.${part}.last`]: marker },
  };
}

/** A small API of one GroupVersion. */
const member = (part) => (version) =>
  versioned(
    { swagger: "2.0", info: { title: part, version: "1" }, paths: {}, definitions: {} },
    part,
    version,
    `${part}.example.com/v1`,
  );

async function startServer(args) {
  const cli = path.join(root, "dist", "cli.js");
  if (!existsSync(cli)) throw new Error("dist/cli.js is missing; run `npm run build` first");
  const child = spawn(process.execPath, [cli, "serve", "--port", "0", "--access-log", "off", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const lines = [];
  const url = await new Promise((resolve, reject) => {
    createInterface(child.stderr).on("line", (line) => {
      lines.push(line);
      if (lines.length > 50) lines.shift();
      const [, address] = /serving on (http:\S+)/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
    void ended.then((code) => reject(new Error(`serve ended with ${code}:\n${lines.join("\n")}`)));
  });
  return { child, url, ended, lines };
}

/** Resident memory of a process in megabytes, if the system reports it. */
function megabytes(pid) {
  try {
    return (Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024) / 1e6;
  } catch {
    return NaN;
  }
}

async function main() {
  const { values } = parseArgs({ options: { seconds: { type: "string", default: "600" } } });
  const seconds = Number(values.seconds);
  if (!(seconds >= 1 && seconds <= 86_400)) throw new Error("--seconds takes a number from 1 to 86400");
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-load-"));
  const document = JSON.parse(readFileSync(path.join(root, "spec-output", "extended", "swagger.json"), "utf8"));
  const file = path.join(folder, "core.json");
  let version = 0;
  const replace = () => {
    version += 1;
    // Written beside the file and renamed: whatever replaces files under a running server should do so.
    writeFileSync(`${file}.new`, JSON.stringify(versioned(document, "core", version, "core.example.com/v1")));
    renameSync(`${file}.new`, file);
  };
  replace();
  const members = ["one", "two"].map((name) => new FlappingMember(member(name)));
  const seen = new Seen();
  const agent = new Agent({ connections: CLIENTS });
  let server;
  let over = false;
  const memory = [];
  try {
    for (const each of members) await each.start();
    const upstreams = members.flatMap(({ url }, i) => [
      "--upstream",
      `${url},name=${["one", "two"][i]},owns=${["one", "two"][i]}.example.com/v1,poll=1`,
    ]);
    server = await startServer(["--spec", file, ...upstreams]);
    const clients = Array.from({ length: CLIENTS }, () => runClient(agent, server.url, seen, () => over));
    for (let second = 0; second < seconds; second++) {
      await sleep(1000);
      if (server.child.exitCode !== null) throw new Error(`the server ended:\n${server.lines.join("\n")}`);
      replace();
      memory.push(megabytes(server.child.pid));
    }
    over = true;
    await Promise.all(clients);
  } finally {
    over = true;
    await agent.destroy();
    for (const each of members) each.stop();
    if (server !== undefined) {
      server.child.kill("SIGTERM");
      await server.ended.catch(() => undefined);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  const total = [...seen.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${what}  ${count}`);
  console.log(total.join("\n"));
  console.log(
    `file replaced ${version} times, seen ${seen.latest.get("core")}; servers had ${members.map(({ version }) => version).join(" and ")} versions, seen ${["one", "two"].map((part) => seen.latest.get(part) ?? 0).join(" and ")}`,
  );
  const half = memory.slice(memory.length >> 1);
  console.log(
    `memory of the server: ${Math.round(memory[0])} MB after a second, ${Math.round(half[0])} MB half way, ${Math.round(half.at(-1))} MB at the end`,
  );
  for (const problem of seen.problems) console.error(`PROBLEM ${problem}`);
  if (seen.problems.length > 0) throw new Error("some responses were wrong");
  if ((seen.latest.get("core") ?? 0) < 2) throw new Error("no replaced file was ever served");
}

try {
  await main();
} catch (error) {
  console.error(`load: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
