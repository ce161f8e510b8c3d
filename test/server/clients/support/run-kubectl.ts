import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Output and exit status of a command. */
export interface KubectlResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs kubectl in a folder with its own home, so that it neither reads nor changes the user's settings. */
export function runKubectl(program: string, args: readonly string[], folder: string): Promise<KubectlResult> {
  const home = mkdtempSync(path.join(folder, "home-"));
  const config = path.join(home, "config");
  writeFileSync(config, "{}");
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: home, KUBECONFIG: config },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (data) => (output[stream] += String(data)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, ...output }));
  });
}
