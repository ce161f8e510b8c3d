import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { buildSync } from "esbuild";
import { REPOSITORY } from "./run-tool.js";

/** Starts a TypeScript program of the tests in a process of its own, with a channel for messages. */
export const forkProgram = (file: string, args: readonly string[]): ChildProcess =>
  fork(bundleProgram(file), [...args], { stdio: ["ignore", "inherit", "inherit", "ipc"] });

/** Makes a TypeScript program of the tests one file that Node runs, and returns its path. */
export function bundleProgram(file: string): string {
  const name = path.basename(file, ".ts");
  // Below node_modules, so that the program finds its packages.
  const outfile = path.join(REPOSITORY, "node_modules", ".cache", "test-programs", `${name}.mjs`);
  buildSync({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}
