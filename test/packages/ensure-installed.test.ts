import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isInstalled } from "../../scripts/ensure-installed.mjs";
import { writeTree } from "../support/write-tree.js";

test("a package counts as installed in the lock file's version, and a workspace if it is linked", () => {
  const { folder, remove } = writeTree({
    "server/package.json": { version: "0.1.0" },
    "elsewhere/package.json": { version: "0.1.0" },
    "node_modules/yaml/package.json": { version: "2.9.1" },
  });
  onTestFinished(remove);
  const scope = path.join(folder, "node_modules", "@groupversion");
  mkdirSync(scope);
  symlinkSync(path.join(folder, "server"), path.join(scope, "server"), "junction");
  symlinkSync(path.join(folder, "elsewhere"), path.join(scope, "moved"), "junction");
  const link = { link: true, resolved: "server" };
  expect(isInstalled(["node_modules/yaml", { version: "2.9.1" }], folder)).toBe(true);
  expect(isInstalled(["node_modules/yaml", { version: "2.9.0" }], folder)).toBe(false);
  expect(isInstalled(["node_modules/hono", { version: "4.13.19" }], folder)).toBe(false);
  expect(isInstalled(["node_modules/@rollup/other-platform", { version: "4.0.0", optional: true }], folder)).toBe(true);
  expect(isInstalled(["node_modules/@groupversion/server", link], folder)).toBe(true);
  expect(isInstalled(["node_modules/@groupversion/moved", link], folder)).toBe(false);
  expect(isInstalled(["node_modules/@groupversion/gone", link], folder)).toBe(false);
  expect(isInstalled(["server", { version: "0.1.0" }], folder)).toBe(true);
});
