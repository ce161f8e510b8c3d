import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.dirname(path.dirname(import.meta.dirname));
const PRELOAD = pathToFileURL(path.join(import.meta.dirname, "report-cpu.mjs")).href;
const LONGEST = 600_000;

/**
 * Runs the built tool in a process of its own.
 *
 * @returns whether it succeeded, its diagnostics, and the seconds of processor time that it used
 */
export function runTool(argv, cwd) {
  const file = path.join(os.tmpdir(), `groupversion-cpu-${process.pid}`);
  const { status, stdout } = spawnSync(
    process.execPath,
    [`--import=${PRELOAD}`, path.join(root, "dist", "cli.js"), ...argv, "--json"],
    {
      cwd,
      encoding: "utf8",
      timeout: LONGEST,
      maxBuffer: 2 ** 30,
      env: { ...process.env, GROUPVERSION_CPU_FILE: file, NODE_DISABLE_COMPILE_CACHE: "1" },
    },
  );
  const seconds = Number(readFileSync(file, "utf8"));
  rmSync(file);
  return { isDone: status === 0, diagnostics: JSON.parse(stdout).diagnostics, seconds };
}
