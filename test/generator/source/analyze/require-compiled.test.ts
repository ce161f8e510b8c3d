import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { bundleProgram } from "../../../support/fork-program.js";

let program = "";
let folder = "";
const modulePath = (): string => path.join(folder, "node_modules", "sample", "index.js");
const cacheFolder = (): string => path.join(folder, "node_modules", ".cache", "groupversion");
const cacheFiles = (): string[] => readdirSync(cacheFolder()).map((name) => path.join(cacheFolder(), name));

function load(env: Readonly<Record<string, string>> = {}): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [program, modulePath()], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as unknown;
}

beforeAll(() => {
  program = bundleProgram(path.join(import.meta.dirname, "support", "require-module.ts"));
});
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "groupversion-compiled-"));
  mkdirSync(path.dirname(modulePath()), { recursive: true });
  writeFileSync(modulePath(), "exports.greeting = 'grüße'; exports.name = require('node:path').basename(__filename);");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLE = { greeting: "grüße", name: "index.js" };

test("the first run writes compiled code, and the second uses it", () => {
  expect(load()).toEqual(SAMPLE);
  const [file = ""] = cacheFiles();
  const written = statSync(file, { bigint: true }).mtimeNs;
  expect(load()).toEqual(SAMPLE);
  expect(cacheFiles()).toEqual([file]);
  expect(statSync(file, { bigint: true }).mtimeNs).toBe(written);
});

test("a damaged file is replaced", () => {
  load();
  const [file = ""] = cacheFiles();
  const sound = readFileSync(file);
  const damaged = Buffer.from(sound);
  damaged.fill(0, sound.length >> 1);
  writeFileSync(file, damaged);
  expect(load()).toEqual(SAMPLE);
  expect(readFileSync(file).equals(damaged)).toBe(false);
  writeFileSync(file, "");
  expect(load()).toEqual(SAMPLE);
  expect(statSync(file).size).toBeGreaterThan(0);
});

test("a module that changed is compiled again", () => {
  load();
  writeFileSync(modulePath(), "exports.changed = true;");
  expect(load()).toEqual({ changed: true });
});

test("what was compiled from earlier content is removed, and nothing else is", () => {
  load();
  const [outdated = ""] = cacheFiles();
  writeFileSync(path.join(cacheFolder(), "other-1-2-3.bin"), "");
  writeFileSync(modulePath(), "exports.changed = true;");
  load();
  const [changed = "", ...others] = cacheFiles();
  expect(changed).not.toBe(outdated);
  expect(others.map((file) => path.basename(file))).toEqual(["other-1-2-3.bin"]);
  // Another version of Node compiled the same content.
  const elsewhere = changed.replace(/\d+\.bin$/, "1.bin");
  writeFileSync(elsewhere, "");
  writeFileSync(changed, "");
  load();
  expect(cacheFiles()).toContain(elsewhere);
});

test("a folder that cannot be written to is no error", () => {
  writeFileSync(path.join(folder, "node_modules", ".cache"), "");
  expect(load()).toEqual(SAMPLE);
});

test("Node's own switch turns the cache off", () => {
  expect(load({ NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(SAMPLE);
  expect(existsSync(cacheFolder())).toBe(false);
});
