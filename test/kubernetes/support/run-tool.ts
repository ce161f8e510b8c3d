import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Document } from "../../../generator/index.js";
import { project } from "./project.js";

/** Exit status and output of a tool. */
export interface ToolResult {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a tool from the shared folder on one of our documents and one of upstream's. */
export function runTool(tool: string, ours: Document, upstream: string, args: readonly string[] = []): ToolResult {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-"));
  try {
    const file = path.join(folder, "ours.json");
    writeFileSync(file, JSON.stringify(ours));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [project.shared("tools", tool), file, project.shared("specs", "kubernetes", upstream), ...args],
      { encoding: "utf8" },
    );
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
