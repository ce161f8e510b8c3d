import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Operation } from "../../../../templates/typescript/runtime/operation.js";

export const who: Operation = { id: "who", method: "GET", path: "/who" };
export const apiVersion = "client.authentication.k8s.io/v1";

let folder: string;

/** Gives every test of a file a folder for its plugin, and `closers` to close what it opens. */
export function usePlugins(): { closers: (() => void)[] } {
  const setting: { closers: (() => void)[] } = { closers: [] };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "plugin-"));
    setting.closers = [];
  });
  afterEach(() => {
    for (const close of setting.closers) close();
    rmSync(folder, { recursive: true });
  });
  return setting;
}

/** A plugin that counts its runs, and a kubeconfig that uses it. */
export function plugin(script: string, more: object = {}, server = "http://127.0.0.1:9", cluster: object = {}): object {
  const file = path.join(folder, "plugin.cjs");
  const count = path.join(folder, "count");
  writeFileSync(count, "0");
  writeFileSync(
    file,
    `const fs = require("node:fs");
const run = Number(fs.readFileSync(${JSON.stringify(count)}, "utf8")) + 1;
fs.writeFileSync(${JSON.stringify(count)}, String(run));
const give = (status, apiVersion = ${JSON.stringify(apiVersion)}) =>
  process.stdout.write(JSON.stringify({ kind: "ExecCredential", apiVersion, status }));
${script}`,
  );
  chmodSync(file, 0o755);
  const exec = { apiVersion, command: process.execPath, args: [file, "argument"], interactiveMode: "Never", ...more };
  return {
    "current-context": "x",
    clusters: [{ name: "c", cluster: { server, ...cluster } }],
    contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
    users: [{ name: "u", user: { exec } }],
  };
}

/** How often the plugin has run. */
export const runs = (): number => Number(readFileSync(path.join(folder, "count"), "utf8"));
