import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { REPOSITORY, runNode, runTool } from "../../support/run-tool.js";
import { lacks } from "../../support/tools.js";
import { startEtcd } from "../storage/support/start-etcd.js";
import { readAnswer, ServerProcess } from "./support/server-process.js";

// `groupversion apiserver` as its users run it: as a process, with TLS, roles, and the kubeconfig that it writes.

const SPECS = path.join(REPOSITORY, "spec-output", "federation", "extended");
const MAPS = "/api/v1/namespaces/default/configmaps";
const LEASE = "/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/groupversion-apiserver";

const map = (name: string, value: string): object => ({ metadata: { name }, data: { value } });

let folder = "";
let closing: (() => Promise<unknown>)[] = [];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-apiserver-")));
});
afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
  rmSync(folder, { recursive: true, force: true });
});

async function start(args: readonly string[], name?: string, program?: readonly string[]): Promise<ServerProcess> {
  const server = await ServerProcess.start(folder, args, name, program);
  closing.unshift(() => server.stop("SIGKILL"));
  return server;
}

it("restores what a copy of a running server has, and nothing later", async () => {
  const server = await start([SPECS, "--data", "data"]);
  expect(await server.send("POST", MAPS, map("before", "1"))).toMatchObject({ status: 201 });
  const backup = runTool(folder, "apiserver", "backup", "--data", "data", "copy");
  expect({ status: backup.status, stderr: backup.stderr }).toEqual({ status: 0, stderr: "" });
  expect(backup.stdout).toMatch(/^copy: the copy is complete, up to revision \d+\n$/);
  expect(await server.send("POST", MAPS, map("after", "1"))).toMatchObject({ status: 201 });
  expect(await server.stop()).toBe(0);

  const restore = runTool(folder, "apiserver", "restore", "--data", "new", "copy");
  expect({ status: restore.status, stderr: restore.stderr }).toEqual({ status: 0, stderr: "" });
  expect(restore.stdout).toMatch(/^new: the data is restored, up to revision \d+\n$/);
  const restored = await start([SPECS, "--data", "new"]);
  expect(await restored.send("GET", `${MAPS}/before`)).toMatchObject({ status: 200, body: { data: { value: "1" } } });
  expect(await restored.send("GET", `${MAPS}/after`)).toMatchObject({ status: 404 });
  expect(await restored.send("POST", MAPS, map("after", "2"))).toMatchObject({ status: 201 });
}, 120_000);

it.skipIf(lacks("etcd"))(
  "two servers on one etcd share objects, and one leads (needs etcd)",
  async () => {
    const etcd = await startEtcd();
    closing.push(() => etcd.stop());
    const args = [SPECS, "--etcd", etcd.endpoint, "--credentials", "credentials"];
    const first = await start(args, "first");
    const second = await start(args, "second");
    const holder = async (): Promise<unknown> => {
      const { body } = await second.send("GET", LEASE);
      return (body as { readonly spec?: { readonly holderIdentity?: string } }).spec?.holderIdentity;
    };
    const leader = await holder();
    expect(leader).toEqual(expect.stringMatching(/-[\da-f-]{36}$/));

    const { body } = await first.send("POST", MAPS, map("shared", "1"));
    expect(await second.send("GET", `${MAPS}/shared`)).toEqual({ status: 200, body });
    // Garbage collection runs in the leader alone, for objects of both.
    const { uid } = (body as { readonly metadata: { readonly uid: string } }).metadata;
    const owner = { apiVersion: "v1", kind: "ConfigMap", name: "shared", uid };
    await second.send("POST", MAPS, { metadata: { name: "owned", ownerReferences: [owner] } });
    expect(await second.send("DELETE", `${MAPS}/shared`)).toMatchObject({ status: 200 });
    const gone = async (): Promise<void> =>
      expect(await first.send("GET", `${MAPS}/owned`)).toMatchObject({ status: 404 });
    await vi.waitFor(gone, { timeout: 10_000, interval: 100 });

    expect(await first.stop()).toBe(0);
    const took = async (): Promise<void> => expect([undefined, "", leader]).not.toContain(await holder());
    await vi.waitFor(took, { timeout: 10_000, interval: 100 });
  },
  120_000,
);

it("ends watches, finishes requests in progress, and takes no others on SIGTERM", async () => {
  const server = await start([SPECS]);
  const watching = server.begin("GET", `${MAPS}?watch=true`);
  watching.sending.end();
  const watch = await watching.answer;
  const { sending, answer } = server.begin("POST", MAPS);
  const body = JSON.stringify(map("slow", "x"));
  await new Promise((resolve) => sending.write(body.slice(0, 20), resolve));
  // Answered after the server has begun to read the other request.
  expect(await server.send("GET", MAPS)).toMatchObject({ status: 200 });

  const ended = server.stop();
  expect(await text(watch)).toBe("");
  await expect(server.send("GET", MAPS)).rejects.toThrow("ECONNREFUSED");
  sending.end(body.slice(20));
  expect(await readAnswer(await answer)).toMatchObject({ status: 201, body: { data: { value: "x" } } });
  expect(await ended).toBe(0);
}, 60_000);

it("runs the API of this repository, until SIGTERM", async () => {
  const server = await start(["--data", path.join(folder, "data")], "kubeconfig", [
    process.execPath,
    path.join(REPOSITORY, "scripts", "apiserver.mjs"),
  ]);
  expect(await server.send("GET", "/apis/federation/v1beta1/clusters")).toMatchObject({ status: 200 });
  expect(await server.send("GET", "/apis/extensions/v1beta1/deployments")).toMatchObject({ status: 200 });
  expect(await server.stop()).toBe(0);
}, 60_000);

it("ends when the npm that runs it ends", async () => {
  const args = ["--data", path.join(folder, "data")];
  const server = await ServerProcess.start(REPOSITORY, args, path.join(folder, "kubeconfig"), [
    "npm",
    "run",
    "apiserver",
    "--",
  ]);
  expect(await server.send("GET", MAPS)).toMatchObject({ status: 200 });
  await server.stop();
  await vi.waitFor(() => expect(server.send("GET", MAPS)).rejects.toThrow("ECONNREFUSED"), { timeout: 10_000 });
}, 60_000);

it.each([
  ["lmdb", "storing data in a folder", ["--data", "data"]],
  ["@grpc/grpc-js", "storing data in etcd", ["--etcd", "http://127.0.0.1:1"]],
])(
  "names the command that installs %s where it is missing",
  (missing, purpose, args) => {
    cpSync(path.join(REPOSITORY, "dist"), path.join(folder, "dist"), { recursive: true });
    linkPackagesExcept(missing);
    const { status, stdout, stderr } = runNode(folder, [path.join("dist", "cli.js"), "apiserver", SPECS, ...args]);
    const message = `groupversion apiserver: ${purpose} needs the package ${missing}. Install it: npm install ${missing}\n`;
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: message });
  },
  60_000,
);

/** Links all packages of this repository but one into the folder. */
function linkPackagesExcept(missing: string): void {
  const from = path.join(REPOSITORY, "node_modules");
  const names = readdirSync(from).flatMap((name) =>
    name.startsWith("@") ? readdirSync(path.join(from, name)).map((each) => `${name}/${each}`) : [name],
  );
  for (const name of names.filter((each) => each !== missing && !each.startsWith("."))) {
    const to = path.join(folder, "node_modules", name);
    mkdirSync(path.dirname(to), { recursive: true });
    symlinkSync(path.join(from, name), to, "junction");
  }
}
