// Starts three processes: the core API server, the federation API server, and one that merges their documents.
import { spawn } from "node:child_process";
import path from "node:path";

const here = import.meta.dirname;
const root = path.join(here, "..", "..");
const spec = (...names) => path.join(root, "spec-output", ...names, "extended");
const node = (...args) => spawn(process.execPath, args, { cwd: here, stdio: "inherit" });

const processes = [
  node("api-server.mjs", spec(), "8101"),
  node("api-server.mjs", spec("federation"), "8102"),
  node(
    path.join(root, "dist", "cli.js"),
    "serve",
    "--port",
    "8100",
    "--upstream",
    "http://127.0.0.1:8101,name=core,priority=20",
    // The federation server owns only this one of its GroupVersions.
    "--upstream",
    "http://127.0.0.1:8102,name=federation,owns=federation/v1beta1,priority=10",
  ),
];

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    for (const child of processes) child.kill("SIGTERM");
  });
