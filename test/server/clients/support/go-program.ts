import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Whether the Go command is there. */
export const hasGo: boolean = spawnSync("go", ["version"]).status === 0;

/**
 * Builds a program of `go/`, and returns its file. It is kept from run to run: `go build` finds out by itself whether
 * anything has changed.
 */
export function buildGoProgram(name: string): string {
  const folder = path.join(tmpdir(), "groupversion-go-programs");
  mkdirSync(folder, { recursive: true });
  const program = path.join(folder, process.platform === "win32" ? `${name}.exe` : name);
  const cwd = fileURLToPath(new URL(`../go/${name}`, import.meta.url));
  const args = ["build", "-mod=readonly", "-trimpath", "-ldflags=-s -w", "-o", program, "."];
  const built = spawnSync("go", args, { cwd, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`go build of ${name} failed:\n${built.stdout}${built.stderr}`);
  return program;
}
