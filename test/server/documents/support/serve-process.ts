import { spawn, type ChildProcess } from "node:child_process";
import { onTestFinished } from "vitest";
import { TOOL } from "../../../support/run-tool.js";

/** `groupversion serve` in its own process; it ends with the test. */
export interface ServeProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** 0 on a socket. */
  readonly port: number;
  /** Its output so far. */
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Sends a signal and returns the exit status. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts `serve` on a free port or the socket that the arguments name, and waits until it listens. */
export async function startServe(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ServeProcess> {
  const port = args.includes("--socket") ? [] : ["--port", "0"];
  const child = spawn(process.execPath, [TOOL, "serve", ...port, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
      const [, found] = /serving on ((?:https?:\/\/|unix:)\S+?)["\s]/.exec(stderr) ?? [];
      if (found !== undefined) resolve(found);
    });
    void exited.then((code) => reject(new Error(`it ended with ${String(code)}: ${stderr}`)));
  });
  return {
    child,
    url,
    port: Number(new URL(url).port),
    output: () => ({ stdout, stderr }),
    end: (signal = "SIGTERM") => {
      child.kill(signal);
      return exited;
    },
  };
}
