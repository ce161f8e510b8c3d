import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { request as startRequest, type RequestOptions } from "node:https";
import type { ClientRequest, IncomingMessage } from "node:http";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { text } from "node:stream/consumers";
import { TOOL } from "../../../support/run-tool.js";

interface Kubeconfig {
  readonly clusters: readonly [{ readonly cluster: Readonly<Record<string, string>> }];
  readonly users: readonly [{ readonly user: Readonly<Record<string, string>> }];
}

export interface Answer {
  readonly status: number | undefined;
  readonly body: unknown;
}

/** A process that serves an API, and requests of its administrator. */
export class ServerProcess {
  readonly kubeconfig: string;
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #address: RequestOptions & { readonly server: string };

  private constructor(child: ChildProcess, kubeconfig: string, ended: Promise<number | null>) {
    this.#child = child;
    this.kubeconfig = kubeconfig;
    this.ended = ended;
    const { clusters, users } = JSON.parse(readFileSync(kubeconfig, "utf8")) as Kubeconfig;
    const bytes = (value = ""): Buffer => Buffer.from(value, "base64");
    const [{ cluster }, { user }] = [clusters[0], users[0]];
    this.#address = {
      server: cluster["server"] ?? "",
      ca: bytes(cluster["certificate-authority-data"]),
      cert: bytes(user["client-certificate-data"]),
      key: bytes(user["client-key-data"]),
    };
  }

  /**
   * Resolves once it is ready.
   *
   * @param name - of the kubeconfig that it writes into the folder, or its path
   * @param program - a command and its first arguments
   */
  static async start(
    folder: string,
    args: readonly string[],
    name = "kubeconfig",
    program: readonly string[] = [process.execPath, TOOL, "apiserver"],
  ): Promise<ServerProcess> {
    const kubeconfig = path.resolve(folder, name);
    rmSync(kubeconfig, { force: true });
    const [command = "", ...first] = program;
    const all = [...first, ...args, "--port", "0", "--kubeconfig", kubeconfig];
    const child = spawn(command, all, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    for (let waited = 0; waited < 60_000; waited += 50) {
      if (existsSync(kubeconfig)) return new ServerProcess(child, kubeconfig, ended);
      if (child.exitCode !== null) break;
      await sleep(50);
    }
    child.kill("SIGKILL");
    throw new Error(`the server does not start: ${said}`);
  }

  /** Sends a signal, and returns the exit status. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    this.#child.kill(signal);
    return this.ended;
  }

  /** Begins a request, whose body the caller sends. */
  begin(method: string, place: string): { readonly sending: ClientRequest; readonly answer: Promise<IncomingMessage> } {
    const { server, ...identity } = this.#address;
    const headers = { "Content-Type": "application/json" };
    const sending = startRequest(`${server}${place}`, { ...identity, method, headers, agent: false });
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      sending.once("response", resolve);
      sending.once("error", reject);
    });
    return { sending, answer };
  }

  async send(method: string, place: string, body?: object): Promise<Answer> {
    const { sending, answer } = this.begin(method, place);
    sending.end(body === undefined ? undefined : JSON.stringify(body));
    return readAnswer(await answer);
  }
}

export async function readAnswer(message: IncomingMessage): Promise<Answer> {
  return { status: message.statusCode, body: JSON.parse(await text(message)) };
}
