import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import path from "node:path";

/** The folder of this repository. */
export const REPOSITORY = path.join(import.meta.dirname, "..", "..");

/** The built command line tool. */
export const TOOL = path.join(REPOSITORY, "dist", "cli.js");

/** Runs Node in a folder, without colours and terminal; returns status and output. */
export function runNode(cwd: string, args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

/** Runs the built tool in a folder. */
export const runTool = (cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> =>
  runNode(cwd, [TOOL, ...args]);
