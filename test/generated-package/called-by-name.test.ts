/** A program imports the built package by its name, and calls a server with it. */
import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPackage } from "../support/build-package.js";
import { ownDocuments } from "../support/corpus-documents.js";
import { serveKubernetes, type KubernetesServer } from "./serve-kubernetes.js";

const NAME = "@example/kubernetes";
const consumer = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-caller-")));
let server: KubernetesServer;

beforeAll(async () => {
  writeFileSync(path.join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  await buildPackage(consumer, ownDocuments[0]?.file ?? "", NAME, "typescript-7");
  server = await serveKubernetes();
});
afterAll(async () => {
  await server.stop();
  rmSync(consumer, { recursive: true, force: true });
});

/** Runs a program while this process goes on answering it. */
async function run(code: string): Promise<unknown> {
  const file = path.join(consumer, "program.mjs");
  writeFileSync(file, code);
  const child = spawn(process.execPath, [file], { cwd: consumer });
  let output = "";
  let errors = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  expect(errors).toBe("");
  return JSON.parse(output);
}

test("functions and classes call, list, watch, read logs, patch and fail as they say", async () => {
  const result = await run(`
    import { createClient, CoreV1Api, isApiError } from "${NAME}";
    import {
      followNamespacedPodLog, listNamespacedPod, patchNamespacedPod, readNamespacedPod, readNamespacedPodLog,
      watchNamespacedPod,
    } from "${NAME}/core/v1";
    import { isStatusError, mergePatch } from "${NAME}/kubernetes";

    const client = createClient({ baseUrl: ${JSON.stringify(server.url)}, token: "secret" });
    const api = new CoreV1Api(client);
    const at = { namespace: "default", name: "web-0" };
    const result = {};
    result.read = (await readNamespacedPod(client, at)).metadata.name;
    result.same = (await api.readNamespacedPod(at)).metadata.name;
    result.list = (await listNamespacedPod(client, { namespace: "default" })).items.length;
    result.patch = (await patchNamespacedPod(client, { ...at, body: mergePatch({ metadata: { labels: { a: "b" } } }) })).kind;
    result.log = await readNamespacedPodLog(client, at);
    result.lines = [];
    for await (const line of followNamespacedPodLog(client, at)) {
      result.lines.push(line);
      if (result.lines.length === 2) break;
    }
    result.events = [];
    for await (const event of watchNamespacedPod(client, { namespace: "default", resourceVersion: "7" })) {
      result.events.push([event.type, event.object.metadata.name]);
      if (result.events.length === 2) break;
    }
    try {
      await readNamespacedPod(client, { namespace: "default", name: "missing" });
    } catch (error) {
      result.error = [isApiError(error), isStatusError(error), error.status, error.body.reason];
      result.secret = [String(error), JSON.stringify(error)].join("").includes("secret");
    }
    console.log(JSON.stringify(result));
    process.exit(0);`);
  expect(result).toEqual({
    read: "web-0",
    same: "web-0",
    list: 2,
    patch: "Pod",
    log: "one\ntwo\n",
    lines: ["one", "two"],
    events: [
      ["MODIFIED", "web-0"],
      ["MODIFIED", "web-1"],
    ],
    error: [true, true, 404, "NotFound"],
    secret: false,
  });
  expect(server.requests).toContain("GET /api/v1/namespaces/default/pods/web-0");
  expect(server.requests).toContain("PATCH /api/v1/namespaces/default/pods/web-0");
});
