import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Connection } from "./connection.mjs";

/** An API server that runs for a benchmark: a program that prints its address, token and certificate. */
export class RunningServer {
  /**
   * @param args - the last one is the folder of its data, which is created
   * @param helper - another process that belongs to it: its memory counts as well, and `stop` ends it
   */
  static async start(program, args, env = {}, helper = undefined) {
    const begin = performance.now();
    mkdirSync(args.at(-1), { recursive: true });
    const child = spawn(program, args, {
      stdio: ["pipe", "pipe", "ignore"],
      env: { ...process.env, ...env },
    });
    const lines = createInterface(child.stdout);
    const ended = once(child, "exit").then(() => {
      throw new Error(`${program} ${args.join(" ")} ended before it served`);
    });
    const [line] = await Promise.race([once(lines, "line"), ended]);
    ended.catch(() => undefined);
    const server = new RunningServer(child, helper, JSON.parse(line));
    await server.#open();
    await server.until(200, "/readyz");
    server.readyAfter = performance.now() - begin;
    return server;
  }

  #child;
  #helper;
  #connection;

  constructor(child, helper, { host, token, ca }) {
    this.#child = child;
    this.#helper = helper;
    this.host = host;
    this.token = token;
    this.ca = ca;
  }

  async #open() {
    this.#connection = await Connection.open(this);
  }

  /** Sends a request, over a new connection if the server closed the last one. Fails if the response has another status. */
  async send(status, method, path, body) {
    if (this.#connection.isClosed) await this.#open();
    return this.#connection.send(status, method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  /** Waits until a path answers with a status. */
  async until(status, path) {
    while (
      !(await this.send(status, "GET", path)
        .then(() => true)
        .catch(() => false))
    )
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  connect(count) {
    return Promise.all(Array.from({ length: count }, () => Connection.open(this)));
  }

  /** Anonymous and resident memory, in megabytes of 10^6 bytes. */
  get memory() {
    const texts = [this.#child, this.#helper]
      .filter((child) => child !== undefined)
      .map(({ pid }) => readFileSync(`/proc/${pid}/status`, "utf8"));
    const sum = (name) => {
      const line = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m");
      return texts.reduce((total, text) => total + (Number(line.exec(text)?.[1]) * 1024) / 1e6, 0);
    };
    return { anonymous: sum("RssAnon"), resident: sum("VmRSS") };
  }

  async stop() {
    this.#connection.close();
    this.#child.stdin.end();
    await once(this.#child, "exit");
    this.#helper?.kill("SIGKILL");
  }
}
