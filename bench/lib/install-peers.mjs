import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Installs what is compared against into bench/node_modules, unless it is there. */
export function installPeers(bench) {
  if (existsSync(path.join(bench, "node_modules", "tsoa", "package.json"))) return;
  console.log("Installing what is compared against into bench/node_modules …");
  const { status } = spawnSync("npm", ["ci"], {
    cwd: bench,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci in bench/ failed");
}
