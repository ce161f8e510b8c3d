// Runs the APIs of this repository: Kubernetes v1.5's, and federation's. Objects stay in `.apiserver`, which git ignores.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tool = path.join(root, "dist", "cli.js");
if (!existsSync(tool))
  spawnSync(process.execPath, [path.join(root, "scripts", "build.mjs"), "--no-types"], { stdio: "inherit" });
const specs = ["spec-output/extended", "spec-output/federation/extended"];
const places = ["--data", ".apiserver", "--kubeconfig", ".apiserver.kubeconfig"];
process.chdir(root);
process.argv = [process.execPath, tool, "apiserver", ...specs, ...places, ...process.argv.slice(2)];
// A signal to npm ends npm and its shell, and does not reach this process.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined)
  setInterval(() => process.ppid !== parent && process.kill(process.pid, "SIGTERM"), 500).unref();
// In this process, which gets the signals that end the server.
await import(pathToFileURL(tool).href);
