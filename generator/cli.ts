#!/usr/bin/env node
import module from "node:module";
import { parseArgs } from "node:util";
import type { Command, ExitCode, Invocation } from "./commands/command.js";
import { commands } from "./commands/commands.js";

const BUG = "This is a fault of groupversion, not of your API. Please report it, with the lines above.";

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const warn = (text: string): void => void process.stderr.write(`${text}\n`);

/** Progress stands on one line of a terminal, and is never written into a pipe. */
const progress = (text: string): void => {
  if (process.stderr.isTTY && process.env["CI"] === undefined) process.stderr.write(`\r\u001b[K${text}`);
};

async function wrongUsage(problem: string, command: Command | undefined): Promise<ExitCode> {
  const { commandUsage, toolUsage } = await import("./commands/usage.js");
  warn(`groupversion: ${problem}\n`);
  warn(command === undefined ? toolUsage() : commandUsage(command));
  return 2;
}

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  const usage = () => import("./commands/usage.js");
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print((await usage()).toolUsage());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    print((await import("./pipeline/tool-id.js")).toolVersion());
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const { nearest } = await import("../openapi/diagnostics/nearest.js");
    const guess = nearest(
      name,
      commands.map((candidate) => candidate.name),
    );
    return wrongUsage(`unknown command "${name}"${guess === undefined ? "" : `; did you mean ${guess}?`}`, undefined);
  }
  let parsed;
  try {
    parsed = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(
          Object.entries(command.options).map(([key, { type, short, multiple }]) => [
            key,
            { type, ...(short !== undefined && { short }), ...(multiple === true && { multiple }) },
          ]),
        ),
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    return wrongUsage(error instanceof Error ? (error.message.split(". To specify")[0] ?? "") : String(error), command);
  }
  if (parsed.values.help === true) {
    print((await usage()).commandUsage(command));
    return 0;
  }
  const options: Invocation["options"] = parsed.values;
  for (const [key, { of, required }] of Object.entries(command.options)) {
    const value = options[key];
    if (required === true && (value === undefined || value === "")) return wrongUsage(`--${key} is missing`, command);
    if (of !== undefined && typeof value === "string" && !of.includes(value))
      return wrongUsage(`--${key} is one of ${of.join(", ")}`, command);
  }
  const [least, most] = command.positionals;
  const { positionals } = parsed;
  if (positionals.length < least || positionals.length > most)
    return wrongUsage(
      positionals.length < least ? "an argument is missing" : `unexpected argument "${positionals[most] ?? ""}"`,
      command,
    );
  const stopped = new AbortController();
  process.once("SIGINT", () => stopped.abort());
  process.once("SIGTERM", () => stopped.abort());
  const { run } = await command.load();
  return run({ cwd: process.cwd(), options, positionals, signal: stopped.signal, print, warn, progress });
}

// A reader that closes the pipe early (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// From Node 22.1 on: the compiler's own code is compiled once, and then read.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
  warn(BUG);
  process.exitCode = 70;
}
