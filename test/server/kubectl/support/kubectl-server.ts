import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, vi } from "vitest";
import { REPOSITORY, TOOL } from "../../../support/run-tool.js";

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `groupversion apiserver` with Kubernetes v1.5's API, in a folder of its own with its data and its kubeconfig. */
export class KubectlServer {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-apiserver-")));
  readonly kubeconfig = path.join(this.folder, "kubeconfig");
  #process: ChildProcess | undefined;

  /** Starts the server, or starts it again on the same data. */
  async start(): Promise<void> {
    rmSync(this.kubeconfig, { force: true });
    const specs = path.join(REPOSITORY, "spec-output", "extended");
    const args = ["apiserver", specs, "--port", "0", "--data", "data", "--kubeconfig", "kubeconfig"];
    this.#process = spawn(process.execPath, [TOOL, ...args], { cwd: this.folder, stdio: "ignore" });
    await vi.waitFor(() => expect(existsSync(this.kubeconfig)).toBe(true), { timeout: 30_000, interval: 50 });
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (child?.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  }

  async close(): Promise<void> {
    await this.stop("SIGTERM");
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Starts kubectl in the folder.
   *
   * @param editor - what `kubectl edit` runs on the file
   */
  launch(program: string, args: readonly string[], editor = "false"): ChildProcess {
    const { folder, kubeconfig } = this;
    const env = { PATH: process.env["PATH"], HOME: folder, KUBECONFIG: kubeconfig, KUBE_EDITOR: editor };
    return spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  }

  /** Runs kubectl to its end. */
  async run(program: string, args: readonly string[], editor?: string): Promise<CommandResult> {
    const child = this.launch(program, args, editor);
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream]?.on("data", (data) => (output[stream] += String(data)));
    const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { status, ...output };
  }
}
