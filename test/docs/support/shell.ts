import { execFile } from "node:child_process";

/** The result of a program. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
}

function bash(argv: readonly string[], script: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile("bash", argv, { env: { ...process.env, ...env } }, (_error, stdout, stderr) => {
      resolve({ stdout, stderr });
    });
    child.stdin?.end(script);
  });
}

/** A shell's syntax errors for commands, without running them; empty if there are none. */
export const checkSyntax = async (commands: readonly string[]): Promise<string> =>
  (await bash(["-n"], commands.join("\n\n"))).stderr;

/** Runs a call of curl in a shell, as readers paste it. */
export const runCurl = (command: string, cwd: string): Promise<Ran> =>
  bash(["-s"], `cd '${cwd}'\ncurl() { command curl --silent --show-error --max-time 20 "$@"; }\n${command}\n`, {
    TOKEN: "a-token",
    no_proxy: "*",
  });
