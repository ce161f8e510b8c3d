#!/usr/bin/env node
import module from "node:module";
import { isatty } from "node:tty";
import { setFlagsFromString } from "node:v8";
import { targets } from "./codegen/targets/registry.js";
import { runCli } from "./commands/run-cli.js";

const BUG = "This is a bug in groupversion, not in your API. Please report it with the lines above.";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const warn = (text: string): void => void process.stderr.write(`${text}\n`);

/** Progress is one line of a terminal; it is never written into a pipe. */
const progress = (text: string): void => {
  if (process.stderr.isTTY && process.env["CI"] === undefined) process.stderr.write(`\r\u001b[K${text}`);
};

// A reader that closes the pipe early (`| head`) is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  // The terminal has closed. What runs is stopped in order.
  if (error.code !== "EIO") throw error;
});
process.stderr.on("error", () => undefined);

// From Node 22.1 on, the compiler's code is compiled once and cached.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

// These commands are done before most of the code is worth optimizing: V8's compilers took a third of the CPU time or more.
const ONE_RUN = ["build", "client", "crd", "diff", "docs", "spec"];
if (ONE_RUN.includes(process.argv[2] ?? "") && !process.argv.includes("--watch"))
  setFlagsFromString("--interrupt-budget=1000000");

const stopped = new AbortController();
process.once("SIGINT", () => stopped.abort());
process.once("SIGTERM", () => stopped.abort());

/** Standard streams that lead to a terminal. */
const terminals = [0, 1, 2].filter((stream) => isatty(stream));

/** An object, because the signal sets it while the command runs. */
const terminal = { hasHungUp: false };

/** SIGHUP asks for a reload, unless it says that the terminal has closed. */
const onReload = (listener: () => void): void =>
  void process.on("SIGHUP", () => {
    terminal.hasHungUp = !terminals.every((stream) => isatty(stream));
    if (terminal.hasHungUp) stopped.abort();
    else listener();
  });

try {
  const cwd = process.cwd();
  process.exitCode = await runCli(process.argv.slice(2), {
    cwd,
    targets,
    signal: stopped.signal,
    onReload,
    print,
    warn,
    progress,
  });
} catch (error) {
  warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  warn(BUG);
  process.exitCode = 70;
}

if (terminal.hasHungUp) {
  // Node aborts when it resets a terminal that is gone, so the signal ends the process after all.
  process.removeAllListeners("SIGHUP");
  process.kill(process.pid, "SIGHUP");
}
