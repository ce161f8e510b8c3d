import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Agent, request } from "undici";

/** An API server that runs for a benchmark: a program that prints its address, token and certificate. */
export class RunningServer {
  static async start(program, args, env = {}) {
    const begin = performance.now();
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"], env: { ...process.env, ...env } });
    const lines = createInterface(child.stdout);
    const ended = once(child, "exit").then(() => {
      throw new Error(`${program} ${args.join(" ")} ended before it served`);
    });
    const [line] = await Promise.race([once(lines, "line"), ended]);
    ended.catch(() => undefined);
    const server = new RunningServer(child, JSON.parse(line));
    while ((await server.send("GET", "/readyz").catch(() => ({ status: 0 }))).status !== 200)
      await new Promise((resolve) => setTimeout(resolve, 5));
    server.readyAfter = performance.now() - begin;
    return server;
  }

  constructor(child, { host, token, ca }) {
    this.child = child;
    this.host = host;
    this.headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    this.dispatcher = new Agent({
      connections: 64,
      connect: { ca, servername: "localhost", checkServerIdentity: () => undefined, rejectUnauthorized: false },
    });
  }

  async send(method, path, body) {
    const { headers, dispatcher } = this;
    const answer = await request(this.host + path, { method, headers, dispatcher, body: body && JSON.stringify(body) });
    return { status: answer.statusCode, text: await answer.body.text() };
  }

  /** Anonymous memory of the process, in megabytes of 10^6 bytes, and all that is resident. */
  get memory() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, "utf8");
    const read = (name) => (Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) * 1024) / 1e6;
    return { anonymous: read("RssAnon"), resident: read("VmRSS") };
  }

  async stop() {
    this.child.kill("SIGKILL");
    await once(this.child, "exit");
    await this.dispatcher.destroy();
  }
}
