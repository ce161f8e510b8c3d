/** Programs import the built package by its name, and call a server with it. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build as bundleWithEsbuild } from "esbuild";
import type { Browser } from "playwright-core";
import { build as bundleWithVite, type LibraryOptions } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserTest, openPage, startBrowser } from "../docs/support/browser.js";
import { KUBERNETES_PACKAGE, linkKubernetesPackage, type BuiltPackage } from "../support/packages/build-package.js";
import { REPOSITORY } from "../support/run-tool.js";
import { serveKubernetes, type KubernetesServer } from "./serve-kubernetes.js";

const NAME = KUBERNETES_PACKAGE;
const consumer = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-caller-")));
let server: KubernetesServer;
let built: BuiltPackage;
let browser: Browser | undefined;

beforeAll(async () => {
  writeFileSync(path.join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  built = await linkKubernetesPackage(consumer);
  server = await serveKubernetes();
  browser = await startBrowser();
});
afterAll(async () => {
  await server.stop();
  await browser?.close();
  rmSync(consumer, { recursive: true, force: true });
});

/** Runs a program while this process serves its requests. */
async function run(code: string, folder = consumer): Promise<unknown> {
  const file = path.join(folder, "program.mjs");
  writeFileSync(file, code);
  const child = spawn(process.execPath, [file], { cwd: folder });
  let output = "";
  let errors = "";
  child.stdout.on("data", (data: Buffer) => (output += data.toString()));
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  expect(errors).toBe("");
  return JSON.parse(output);
}

test("functions and classes call, list, watch, read logs, patch and fail as documented", async () => {
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

describe("a program that makes one call", () => {
  const program = (): string => `
    import { createRequire } from "node:module";
    import { createClient } from "${NAME}/runtime";
    import { readNamespacedPod } from "${NAME}/core/v1";
    const client = createClient({ baseUrl: ${JSON.stringify(server.url)} });
    const before = globalThis[Symbol.for("undici.globalDispatcher.1")];
    const pod = await readNamespacedPod(client, { namespace: "default", name: "web-0" });
    await client.close();
    const after = globalThis[Symbol.for("undici.globalDispatcher.1")];
    const loaded = Object.keys(createRequire(import.meta.url).cache).map((file) => file.replaceAll("\\\\", "/"));
    console.log(JSON.stringify({
      name: pod.metadata.name,
      whole: loaded.some((file) => file.endsWith("/undici/index.js")),
      sameFetch: before === after,
    }));`;

  test("loads only undici's connection code, and leaves the program's own fetch alone", async () => {
    expect(await run(program())).toEqual({ name: "web-0", whole: false, sameFetch: true });
  });

  test("loads all of undici if its files are not at the expected paths", async () => {
    const other = mkdtempSync(path.join(consumer, "other-"));
    const modules = path.join(other, "node_modules");
    writeFileSync(path.join(other, "package.json"), JSON.stringify({ type: "module" }));
    cpSync(built.folder, path.join(modules, ...NAME.split("/")), { recursive: true });
    mkdirSync(path.join(modules, "undici"));
    const manifest = { name: "undici", version: "7.99.0", exports: "./main.cjs" };
    writeFileSync(path.join(modules, "undici", "package.json"), JSON.stringify(manifest));
    const whole = path.join(REPOSITORY, "node_modules", "undici", "index.js");
    writeFileSync(path.join(modules, "undici", "main.cjs"), `module.exports = require(${JSON.stringify(whole)});`);
    expect(await run(program(), other)).toMatchObject({ name: "web-0", whole: true });
  });
});

describe("a program that reads kubeconfigs", () => {
  const config = {
    "current-context": "a",
    clusters: [{ name: "c", cluster: { server: "https://a" } }],
    contexts: [{ name: "a", context: { cluster: "c" } }],
  };
  const program = `
    import { createRequire } from "node:module";
    import { loadKubeconfig } from "${NAME}/kubernetes";
    const read = (content) => loadKubeconfig({ content }).then(({ baseUrl }) => baseUrl, ({ message }) => message);
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => /[\\\\/]yaml[\\\\/]/.test(file));
    const json = await read(${JSON.stringify(JSON.stringify(config))});
    const before = loaded();
    const yaml = await read(${JSON.stringify(`# YAML\n${JSON.stringify(config)}`)});
    console.log(JSON.stringify({ json, before, yaml, after: loaded() }));`;

  test("reads JSON without the package yaml, and says how to install it for YAML", async () => {
    expect(await run(program)).toEqual({
      json: "https://a",
      before: false,
      yaml: 'kubeconfig is not JSON, and reading YAML needs the package "yaml": npm install yaml',
      after: false,
    });
  });

  test("reads YAML with the package yaml, which it loads only then", async () => {
    const other = mkdtempSync(path.join(consumer, "yaml-"));
    const modules = path.join(other, "node_modules");
    writeFileSync(path.join(other, "package.json"), JSON.stringify({ type: "module" }));
    cpSync(built.folder, path.join(modules, ...NAME.split("/")), { recursive: true });
    symlinkSync(path.join(REPOSITORY, "node_modules", "yaml"), path.join(modules, "yaml"), "junction");
    expect(await run(program, other)).toEqual({ json: "https://a", before: false, yaml: "https://a", after: true });
  });

  test("can be bundled for Node.js if the package yaml is not installed", async () => {
    const entry = path.join(consumer, "kubeconfig.mjs");
    writeFileSync(entry, `export { loadKubeconfig } from "${NAME}/kubernetes";`);
    const options = { bundle: true, write: false, format: "esm", platform: "node", logLevel: "silent" } as const;
    const { errors } = await bundleWithEsbuild({ ...options, entryPoints: [entry] });
    expect(errors).toEqual([]);
  });
});

describe("a program for browsers, bundled without configuration", () => {
  const entry = path.join(consumer, "browser.mjs");
  const bundlers: Readonly<Record<string, () => Promise<string>>> = {
    esbuild: async () => {
      const options = {
        bundle: true,
        write: false,
        format: "iife",
        globalName: "program",
        logLevel: "silent",
      } as const;
      const { outputFiles, warnings } = await bundleWithEsbuild({ ...options, entryPoints: [entry] });
      expect(warnings).toEqual([]);
      return outputFiles[0]?.text ?? "";
    },
    vite: async () => {
      const lib: LibraryOptions = { entry, formats: ["iife"], name: "program" };
      const build = { lib, write: false, minify: false };
      const [output] = [await bundleWithVite({ root: consumer, logLevel: "silent", build })].flat();
      if (output === undefined || !("output" in output)) throw new Error("vite watches");
      return output.output[0].code;
    },
  };

  beforeAll(() => {
    const program = `
      import { createClient } from "${NAME}";
      import { listNamespacedPod, watchNamespacedPod } from "${NAME}/core/v1";
      import { loadKubeconfig } from "${NAME}/kubernetes";
      export async function main(baseUrl) {
        const client = createClient({ baseUrl });
        const { items } = await listNamespacedPod(client, { namespace: "default" });
        const events = [];
        for await (const event of watchNamespacedPod(client, { namespace: "default", resourceVersion: "7" })) {
          events.push(event.object.metadata.name);
          if (events.length === 2) break;
        }
        const kubeconfig = await loadKubeconfig({ content: "{}" }).catch(({ message }) => message);
        return { items: items.length, events, kubeconfig };
      }`;
    writeFileSync(entry, program);
  });

  test.each(Object.keys(bundlers))("by %s: contains neither undici nor modules of Node.js", async (bundler) => {
    const text = (await bundlers[bundler]?.()) ?? "";
    expect(text).toContain("listNamespacedPod");
    expect(text).not.toMatch(/node:|undici\/lib|import\(|\brequire\(/);
  });

  const inBrowser = browserTest(() => browser);
  inBrowser("runs in a browser, over fetch", async (found) => {
    const { page, complaints } = await openPage(found, server.url);
    await page.route("**/page", (route) => route.fulfill({ contentType: "text/html", body: "<title>test</title>" }));
    await page.goto(`${server.url}/page`);
    await page.addScriptTag({ content: (await bundlers["esbuild"]?.()) ?? "" });
    expect(await page.evaluate("program.main(location.origin)")).toEqual({
      items: 2,
      events: ["web-0", "web-1"],
      kubeconfig: "file paths are not available in browsers",
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
