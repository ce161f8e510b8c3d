// Runs the APIs of this repository: Kubernetes v1.5's, and federation's. Objects stay in `.apiserver`, which git ignores.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tool = path.join(root, "dist", "cli.js");
if (!existsSync(tool))
  spawnSync(process.execPath, [path.join(root, "scripts", "build.mjs"), "--no-types"], { stdio: "inherit" });
const data = path.join(root, ".apiserver");
const specs = ["spec-output/extended", "spec-output/federation/extended"];
const args = [
  ...specs,
  "--data",
  data,
  "--kubeconfig",
  path.join(root, ".apiserver.kubeconfig"),
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, [tool, "apiserver", ...args], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
