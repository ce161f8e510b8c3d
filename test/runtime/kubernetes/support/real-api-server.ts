import { spawn } from "node:child_process";
import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { buildGo } from "../../../support/build-go.js";

type Program = ChildProcessByStdio<Writable, Readable, Readable>;

/** The API server for custom resources that real clusters run, with its own etcd; see `go/apiserver/main.go`. */
export class RealApiServer {
  readonly host: string;
  private readonly token: string;
  private readonly ca: string;
  private readonly folder: string;
  private readonly program: Program;
  private readonly lines: Interface;

  private constructor(folder: string, program: Program, lines: Interface, said: Record<string, string>) {
    const { host = "", token = "", ca = "" } = said;
    this.folder = folder;
    this.program = program;
    this.lines = lines;
    this.host = host;
    this.token = token;
    this.ca = ca;
  }

  static async start(): Promise<RealApiServer> {
    const folder = mkdtempSync(path.join(tmpdir(), "apiserver-"));
    const file = buildGo("test/runtime/kubernetes/go/apiserver");
    // Without its watch cache the server reads etcd, whose history tests can compact.
    const program = spawn(file, [folder, "--watch-cache=false"], { stdio: ["pipe", "pipe", "pipe"] });
    let log = "";
    program.stderr.setEncoding("utf8").on("data", (text: string) => {
      log = (log + text).slice(-10_000);
    });
    const lines = createInterface(program.stdout);
    const ended = once(program, "close").then(() => {
      throw new Error(`the API server ended:\n${log}`);
    });
    const [line] = (await Promise.race([once(lines, "line"), ended])) as [string];
    // Nobody awaits this after the server is stopped, so its rejection must not stay unhandled.
    ended.catch(() => undefined);
    return new RealApiServer(folder, program, lines, JSON.parse(line) as Record<string, string>);
  }

  /** A kubeconfig for this server, optionally through a proxy. */
  kubeconfig(address: string = this.host): object {
    const cluster = {
      server: address,
      "certificate-authority-data": Buffer.from(this.ca).toString("base64"),
      "tls-server-name": "apiserver-loopback-client",
    };
    return {
      "current-context": "x",
      clusters: [{ name: "c", cluster }],
      contexts: [{ name: "x", context: { cluster: "c", user: "u" } }],
      users: [{ name: "u", user: { token: this.token } }],
    };
  }

  /** Compact the history so far: older versions expire. */
  async compact(): Promise<void> {
    this.program.stdin.write("compact\n");
    await once(this.lines, "line");
  }

  /** Keep the server from doing anything, with its connections open. */
  pause(): void {
    this.program.kill("SIGSTOP");
  }

  resume(): void {
    this.program.kill("SIGCONT");
  }

  stop(): void {
    this.program.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true });
  }
}
