import { execFileSync, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import path from "node:path";
import { REPOSITORY } from "../../support/run-tool.js";

/** On Windows npm and npx are scripts, and only a shell can start them. */
const shell = process.platform === "win32";

/**
 * Environment variables for the real `npm` and `npx`: packages in npm's cache are not downloaded again, and `npx` runs only
 * programs of installed packages.
 */
export const npmEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  npm_config_prefer_offline: "true",
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_loglevel: "error",
  npm_config_yes: "false",
});

/** Runs the real `npm` or `npx` with {@link npmEnvironment}. */
export function runNpm(command: "npm" | "npx", cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  // After `--`, options are those of the program that npx runs.
  const given = command === "npm" ? args : ["--", ...args];
  return spawnSync(command, given, {
    cwd,
    shell,
    env: npmEnvironment(),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** Installs the given packages, or the dependencies of package.json; throws on failure. */
export function install(folder: string, ...packages: readonly string[]): void {
  const { status, stdout, stderr } = runNpm("npm", folder, "install", ...packages);
  if (status !== 0) throw new Error(`npm install ${packages.join(" ")}\n${stdout}${stderr}`);
}

/** The packages installed in a folder, scoped ones with their full name. */
export const installedIn = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, "node_modules"))
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@")
        ? readdirSync(path.join(folder, "node_modules", name)).map((each) => `${name}/${each}`)
        : [name],
    );

/** Makes a git repository of this one's current files, committed or not, except ignored ones. */
export function copyRepository(folder: string): void {
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const files = git(REPOSITORY, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate");
  const gone = new Set(git(REPOSITORY, "ls-files", "-z", "--deleted").split("\0"));
  for (const file of files.split("\0"))
    if (file !== "" && !gone.has(file)) cpSync(path.join(REPOSITORY, file), path.join(folder, file));
  git(folder, "init", "--quiet");
  git(folder, "add", "--all");
  const author = ["-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"];
  git(folder, ...author, "commit", "--quiet", "--no-verify", "--message", "as it is");
}
