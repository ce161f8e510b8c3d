import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const starts = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const firstThatStarts = (programs: readonly string[], ...args: readonly string[]): string | undefined =>
  programs.find((program) => starts(program, ...args));

/** Finds each tool: returns the program to start. */
const FINDERS = {
  /** Go's own installer does not add its folder to PATH. */
  go: () => firstThatStarts(["go", "/usr/local/go/bin/go"], "version"),
  nginx: () => firstThatStarts(["nginx", "/usr/sbin/nginx"], "-v"),
  curl: () => firstThatStarts(["curl"], "--version"),
  openssl: () => firstThatStarts(["openssl"], "version"),
  kubectl: () => firstThatStarts(["kubectl"], "version", "--client"),
  gcc: () => firstThatStarts(["gcc"], "--version"),
  etcd: () => firstThatStarts(["etcd"], "--version"),
  chromium: () =>
    [
      process.env["CHROMIUM"] ?? "",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ].find((place) => place !== "" && existsSync(place)),
  /** The folder of programs in the virtual environment that `npm test` makes. */
  "python-tools": () => {
    const folder = path.join(REPOSITORY, ".venv-test", process.platform === "win32" ? "Scripts" : "bin");
    return existsSync(path.join(folder, process.platform === "win32" ? "ruff.exe" : "ruff")) ? folder : undefined;
  },
} as const satisfies Readonly<Record<string, () => string | undefined>>;

/** A program that some tests need but not every machine has. */
export type Tool = keyof typeof FINDERS;

const found = new Map<Tool, string | undefined>();

/** Tools that `GROUPVERSION_REQUIRE` names: a comma-separated list. Tests that need one of them must not be skipped. */
const required: ReadonlySet<string> = new Set(
  (process.env["GROUPVERSION_REQUIRE"] ?? "").split(",").filter((name) => name !== ""),
);

/**
 * The path of a tool; `undefined` if this machine does not have it.
 *
 * @throws Error if `GROUPVERSION_REQUIRE` names the tool and it is missing
 */
export function findTool(tool: Tool): string | undefined {
  if (!found.has(tool)) found.set(tool, FINDERS[tool]());
  const program = found.get(tool);
  if (program === undefined && required.has(tool))
    throw new Error(`GROUPVERSION_REQUIRE names ${tool}, which is not on this machine`);
  return program;
}

/**
 * Whether a tool is missing, for `skipIf`. The title of such a test must name the tool, as in `(needs go)`, for the summary
 * of skipped tests.
 *
 * @throws Error if `GROUPVERSION_REQUIRE` names the tool and it is missing
 */
export const lacks = (tool: Tool): boolean => findTool(tool) === undefined;

/** The program of a tool; the tool must exist. */
export function toolPath(tool: Tool): string {
  const program = findTool(tool);
  if (program === undefined) throw new Error(`${tool} is not on this machine`);
  return program;
}
