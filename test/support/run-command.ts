import { parseArgs } from "node:util";
import type { Invocation } from "../../generator/commands/command.js";
import { commands } from "../../generator/commands/commands.js";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line from source in a folder, and returns what it printed. Nothing reaches the console. */
export async function runCommand(cwd: string, argv: readonly string[]): Promise<CommandResult> {
  const [name, ...args] = argv;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new Error(`no command ${name ?? ""}`);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(command.options).map(([key, { type, multiple = false }]) => [key, { type, multiple }]),
    ),
  });
  let stdout = "";
  let stderr = "";
  const invocation: Invocation = {
    cwd,
    options: values as Invocation["options"],
    positionals,
    signal: new AbortController().signal,
    print: (text) => void (stdout += `${text}\n`),
    warn: (text) => void (stderr += `${text}\n`),
    progress: () => undefined,
  };
  const { run } = await command.load();
  return { exitCode: await run(invocation), stdout, stderr };
}
