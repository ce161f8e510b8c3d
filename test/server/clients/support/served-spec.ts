import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { REPOSITORY, TOOL } from "../../../support/run-tool.js";

/** `groupversion serve` in its own process, started as users start it. */
export class ServedSpec {
  /** `http://127.0.0.1:40123` */
  readonly url: string;
  /** Requests so far: `GET /openapi/v2 200`. */
  readonly requests: readonly string[];
  readonly process: ChildProcess;

  private constructor(url: string, process: ChildProcess, requests: readonly string[]) {
    this.url = url;
    this.process = process;
    this.requests = requests;
  }

  /** Starts it on a free port of loopback, and waits until it prints its address. */
  static async start(args: readonly string[], cwd: string = REPOSITORY): Promise<ServedSpec> {
    const program = spawn(process.execPath, [TOOL, "serve", "--port", "0", ...args], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const requests: string[] = [];
    const said: string[] = [];
    return new Promise((resolve, reject) => {
      const read = (line: string): void => {
        const [, url] = /serving on (https?:\/\/[^\s"]+)/.exec(line) ?? [];
        if (url !== undefined) resolve(new ServedSpec(url.replace(/\/$/, ""), program, requests));
        const entry = readEntry(line);
        if (entry !== undefined) requests.push(entry);
        else said.push(line);
      };
      for (const stream of [program.stdout, program.stderr]) createInterface(stream).on("line", read);
      program.once("exit", (code) => reject(new Error(`serve ended with ${code}:\n${said.join("\n")}`)));
    });
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    await ended;
  }
}

/** An entry of the access log; `undefined` for any other line. */
function readEntry(line: string): string | undefined {
  try {
    const { method, path, status } = JSON.parse(line) as Record<string, unknown>;
    return typeof method === "string" && typeof path === "string" ? `${method} ${path} ${String(status)}` : undefined;
  } catch {
    return undefined;
  }
}
