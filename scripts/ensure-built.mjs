// Builds dist/ unless it is newer than everything it is made from.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root, run } from "./ensure-installed.mjs";

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);

export function ensureBuilt() {
  const built = path.join(root, "dist", "generator", "index.d.ts");
  const sources = ["package.json", "tsconfig.json", "tsconfig.build.json", "scripts/build.mjs"].map(
    (file) => statSync(path.join(root, file)).mtimeMs,
  );
  if (
    existsSync(built) &&
    statSync(built).mtimeMs >
      Math.max(...["generator", "openapi", "server"].map((folder) => newest(path.join(root, folder))), ...sources)
  )
    return;
  run(process.execPath, [path.join(root, "scripts", "build.mjs")]);
}
