import { execFile } from "node:child_process";

/** What a program gave. */
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

/** What a shell says of commands that it does not run; nothing where it understands them. */
export const checkSyntax = async (commands: readonly string[]): Promise<string> =>
  (await bash(["-n"], commands.join("\n\n"))).stderr;

/** Runs a call of curl, as a reader pastes it into a shell. */
export const runCurl = (command: string, cwd: string): Promise<Ran> =>
  bash(["-s"], `cd '${cwd}'\ncurl() { command curl --silent --show-error --max-time 20 "$@"; }\n${command}\n`, {
    TOKEN: "a-token",
    no_proxy: "*",
  });
