import { targets } from "../../generator/codegen/targets/registry.js";
import type { Target } from "../../generator/codegen/targets/target.js";
import { runCli } from "../../generator/commands/run-cli.js";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line from source in a folder; returns its output and prints nothing. */
export async function runCommand(
  cwd: string,
  argv: readonly string[],
  languages: readonly Target[] = targets,
): Promise<CommandResult> {
  let stdout = "";
  let stderr = "";
  const exitCode = await runCli(argv, {
    cwd,
    targets: languages,
    signal: new AbortController().signal,
    onReload: () => undefined,
    print: (text) => void (stdout += `${text}\n`),
    warn: (text) => void (stderr += `${text}\n`),
    progress: () => undefined,
  });
  return { exitCode, stdout, stderr };
}
