// Installs the packages of package-lock.json unless node_modules already has them. Needs nothing but Node itself.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Whether a package of the lock file is installed in that version, or linked to that folder. */
export function isInstalled([folder, entry], project) {
  if (folder === "" || entry.optional === true || entry.peer === true) return true;
  try {
    if (entry.link === true)
      return realpathSync(path.join(project, folder)) === realpathSync(path.join(project, entry.resolved));
    return JSON.parse(readFileSync(path.join(project, folder, "package.json"), "utf8")).version === entry.version;
  } catch {
    return false;
  }
}

/** Runs a command in the project's folder and ends the process with its status if it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

export function ensureInstalled() {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  if (
    existsSync(path.join(root, "node_modules")) &&
    Object.entries(lock.packages).every((entry) => isInstalled(entry, root))
  )
    return;
  // On some platforms npm is a script, and only a shell can start it.
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { shell: process.platform === "win32" });
}
