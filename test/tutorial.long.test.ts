import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { install, npmEnvironment, runNpm } from "./packages/support/real-npm.js";
import { REPOSITORY } from "./support/run-tool.js";
import { followPages } from "./support/tutorial/follow-pages.js";

// Follows the pages with the real npm and npx, in a project that has installed the packed tool. npm downloads what its cache
// lacks.

let home: string;
const project = (): string => path.join(home, "project");
beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-tutorial-")));
  // Without scripts, since the tool is built already.
  const { status, stderr } = runNpm("npm", REPOSITORY, "pack", "--ignore-scripts", "--pack-destination", home);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const [tarball = ""] = readdirSync(home);
  mkdirSync(project());
  writeFileSync(path.join(project(), "package.json"), '{ "private": true }\n');
  install(project(), "--save-dev", `../${tarball}`);
}, 10 * 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

followPages(project, (folder, commands) => {
  const script = `set -e\ntrap 'pwd >&3' EXIT\n${commands}`;
  const { status, output } = spawnSync("sh", ["-c", script], {
    cwd: folder,
    env: npmEnvironment(),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const [, stdout, stderr, after] = output;
  return { status, printed: `${stdout ?? ""}${stderr ?? ""}`, folder: after?.trim() ?? folder };
});
