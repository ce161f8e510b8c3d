import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const REPOSITORY = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const starts = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const firstThatStarts = (programs: readonly string[], ...args: readonly string[]): string | undefined =>
  programs.find((program) => starts(program, ...args));

/** How each tool is found: the program to start. */
const FINDERS = {
  /** Go's own installer does not put its folder into PATH. */
  go: () => firstThatStarts(["go", "/usr/local/go/bin/go"], "version"),
  nginx: () => firstThatStarts(["nginx", "/usr/sbin/nginx"], "-v"),
  curl: () => firstThatStarts(["curl"], "--version"),
  openssl: () => firstThatStarts(["openssl"], "version"),
  kubectl: () => firstThatStarts(["kubectl"], "version", "--client"),
  chromium: () =>
    [
      process.env["CHROMIUM"] ?? "",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ].find((place) => place !== "" && existsSync(place)),
  /** The virtual environment that `npm test` makes; its folder of programs. */
  "python-tools": () => {
    const folder = path.join(REPOSITORY, ".venv-test", process.platform === "win32" ? "Scripts" : "bin");
    return existsSync(path.join(folder, process.platform === "win32" ? "ruff.exe" : "ruff")) ? folder : undefined;
  },
} as const satisfies Readonly<Record<string, () => string | undefined>>;

/** A program that some tests need and not every machine has. */
export type Tool = keyof typeof FINDERS;

const found = new Map<Tool, string | undefined>();

/** Tools that `GROUPVERSION_REQUIRE` names: a comma-separated list. A test that needs one of them must not be skipped. */
const required: ReadonlySet<string> = new Set(
  (process.env["GROUPVERSION_REQUIRE"] ?? "").split(",").filter((name) => name !== ""),
);

/**
 * Where a tool is; `undefined` if this machine does not have it.
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
 * Whether a tool is missing, to skip tests by. Say in their title which tool they need, as `(needs go)`: the summary of
 * skipped tests is made from that.
 *
 * @throws Error if `GROUPVERSION_REQUIRE` names the tool and it is missing
 */
export const lacks = (tool: Tool): boolean => findTool(tool) === undefined;

/** The program of a tool that is there. */
export function toolPath(tool: Tool): string {
  const program = findTool(tool);
  if (program === undefined) throw new Error(`${tool} is not on this machine`);
  return program;
}
