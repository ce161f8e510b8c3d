import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./packages.mjs";

/** The document that `@groupversion/server/testing` contains. */
const WORKLOADS = path.join(root, "spec-output", "workloads", "swagger.json");

/** Builds the documents with the tool, which needs none of them, if the one that the server contains is missing. */
export function ensureDocument() {
  if (existsSync(WORKLOADS)) return;
  const { status } = spawnSync(process.execPath, [path.join(root, "dist", "cli.js"), "spec", "--quiet"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
