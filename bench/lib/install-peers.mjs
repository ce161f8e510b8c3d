import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const readJson = (...parts) => JSON.parse(readFileSync(path.join(...parts), "utf8"));

/** Whether a package is installed in the requested version. */
function isInstalled(bench, [name, version]) {
  try {
    return readJson(bench, "node_modules", name, "package.json").version === version;
  } catch {
    return false;
  }
}

/** Installs the peers into bench/node_modules unless they are there. */
export function installPeers(bench) {
  const { dependencies } = readJson(bench, "package.json");
  if (Object.entries(dependencies).every((dependency) => isInstalled(bench, dependency))) return;
  console.log("Installing the peers into bench/node_modules …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: bench,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci in bench/ failed");
}
