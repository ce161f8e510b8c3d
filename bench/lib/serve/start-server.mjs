import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const MEGABYTE = 1000 * 1000;

/** Starts a server and waits until it prints `serving on http://…`. */
export async function startServer(command, args, cwd) {
  const child = spawn(command, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1", NODE_ENV: "production" },
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const said = [];
  const url = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface(stream).on("line", (line) => {
        if (said.length < 100) said.push(line);
        const [, address] = /serving on (http:\/\/\S+)/.exec(line) ?? [];
        if (address !== undefined) resolve(address.replace(/\/$/, ""));
      });
    child.once("error", reject);
    void ended.then((code) =>
      reject(new Error(`${command} ${args.join(" ")} ended with ${code}:\n${said.join("\n")}`)),
    );
  });
  return {
    url,
    /** Megabytes of 10^6 bytes that are resident now, if the system reports it (Linux). */
    memory() {
      try {
        const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"));
        return (Number(kilobytes) * 1024) / MEGABYTE;
      } catch {
        return NaN;
      }
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
