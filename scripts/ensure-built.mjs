// Builds both packages unless they are newer than all their inputs.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root, run } from "./ensure-installed.mjs";

const modified = (file) => statSync(file).mtimeMs;

/** Modification time of the newest file below a folder, build output excluded. */
const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== "dist" && name !== "node_modules")
    .map((entry) => path.join(folder, entry.name))
    .reduce((time, file) => Math.max(time, statSync(file).isDirectory() ? newest(file) : modified(file)), 0);

const at = (...names) => names.map((name) => path.join(root, name));

export function ensureBuilt() {
  // A build writes declarations last.
  const built = at("dist/index.d.ts", "server/dist/index.d.ts");
  const files = at("package.json", "tsconfig.json", "tsconfig.build.json", "scripts/build.mjs");
  const folders = at("generator", "openapi", "server", "scripts/build", "templates/docs/assets");
  if (
    built.every((file) => existsSync(file)) &&
    Math.min(...built.map(modified)) > Math.max(...files.map(modified), ...folders.map(newest))
  )
    return;
  run(process.execPath, [path.join(root, "scripts", "build.mjs")]);
}
