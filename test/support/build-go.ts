import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { REPOSITORY } from "./run-tool.js";
import { toolPath } from "./tools.js";

/**
 * Builds a Go program and returns its path. The program is kept between runs: `go build` detects changes itself.
 *
 * @param source - folder of the program's module, relative to the repository, with `/`
 */
export function buildGo(source: string): string {
  const cwd = path.join(REPOSITORY, ...source.split("/"));
  // spawn reports a missing working folder as a missing program.
  if (!existsSync(cwd)) throw new Error(`there is no folder ${source}`);
  const checkout = createHash("sha256").update(REPOSITORY).digest("hex").slice(0, 12);
  const folder = path.join(tmpdir(), "groupversion-go-programs", checkout);
  mkdirSync(folder, { recursive: true });
  const name = source.replaceAll("/", "-");
  const program = path.join(folder, process.platform === "win32" ? `${name}.exe` : name);
  const args = ["build", "-mod=readonly", "-trimpath", "-ldflags=-s -w", "-o", program, "."];
  const { error, status, stdout, stderr } = spawnSync(toolPath("go"), args, { cwd, encoding: "utf8" });
  if (error !== undefined) throw new Error(`cannot run go: ${error.message}`);
  if (status !== 0) throw new Error(`go build of ${source} failed:\n${stdout}${stderr}`);
  return program;
}
