import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { REPOSITORY } from "./run-tool.js";

const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * Copies a folder with a package.json and its lock file, and installs its packages there. It is kept between runs.
 * Returns the copy; `undefined` if this machine cannot install them.
 *
 * @param source - relative to the repository, with `/`
 */
export function installNodePackages(source: string): string | undefined {
  const folder = path.join(REPOSITORY, ...source.split("/"));
  const lock = createHash("sha256").update(readFileSync(path.join(folder, "package-lock.json")));
  const parent = path.join(tmpdir(), "groupversion-node-packages");
  mkdirSync(parent, { recursive: true });
  const kept = path.join(parent, lock.digest("hex").slice(0, 12));
  if (!existsSync(kept)) {
    const made = mkdtempSync(path.join(parent, "new-"));
    cpSync(folder, made, { recursive: true });
    const { status } = spawnSync(NPM, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: made });
    if (status !== 0) {
      rmSync(made, { recursive: true, force: true });
      return undefined;
    }
    renameSync(made, kept);
  }
  // Programs may have changed since.
  cpSync(folder, kept, { recursive: true });
  return kept;
}
