import { existsSync } from "node:fs";
import path from "node:path";
import { root, run } from "../ensure-installed.mjs";

/** The document that `@groupversion/server/testing` contains. */
const WORKLOADS = path.join(root, "spec-output", "workloads", "swagger.json");

/** Builds the documents if that one is missing. The tool, which needs none of them, must have been built. */
export function ensureDocument() {
  if (!existsSync(WORKLOADS)) run(process.execPath, [path.join(root, "dist", "cli.js"), "spec", "--quiet"]);
}
