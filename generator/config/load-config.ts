import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { readProblem } from "../../openapi/diagnostics/file-problem.js";
import type { Target } from "../codegen/targets/target.js";
import { checkConfig } from "./check-config.js";
import type { Config } from "./schema.js";

/** File names, in the order in which they are tried. */
export const CONFIG_FILES = [
  "groupversion.config.ts",
  "groupversion.config.mts",
  "groupversion.config.js",
  "groupversion.config.mjs",
  "groupversion.config.json",
];

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute folder that its paths are relative to. */
  readonly root: string;
  /** Absolute path; `undefined` if there is no file and every option has its default. */
  readonly file: string | undefined;
  /** The file's bytes, for the fingerprint of a run. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const messageOf = (error: unknown): string => readProblem(error).split("\n")[0] ?? "";

/** Plain JSON only: comments and trailing commas would need a parser, and editors check plain JSON. */
const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, "")) as unknown;

async function importConfig(file: string): Promise<unknown> {
  if (/\.m?js$/.test(file)) return ((await import(pathToFileURL(file).href)) as { readonly default?: unknown }).default;
  const { createJiti } = await import("jiti");
  return createJiti(import.meta.url, { moduleCache: false }).import(file, { default: true });
}

/** Checks a configuration. Looks up places in the file only if there are mistakes. */
async function check(
  value: unknown,
  { file, text }: { readonly file: string; readonly text: string },
  targets: readonly Target[],
): Promise<ReturnType<typeof checkConfig>> {
  const name = path.basename(file);
  const checked = checkConfig(value, { locate: () => ({ file: name, line: 1, column: 1, length: 1 }), targets });
  if (checked.diagnostics.length === 0 || !file.endsWith(".json")) return checked;
  const { optionLocator } = await import("./locate-option.js");
  return checkConfig(value, { locate: optionLocator(text, name), targets });
}

/**
 * Loads the configuration: the given file, or the first one found in the folder.
 *
 * @param targets - the languages that clients can be generated in
 */
export async function loadConfig(
  folder: string,
  given: string | undefined,
  targets: readonly Target[],
): Promise<LoadedConfig> {
  const file =
    given === undefined
      ? CONFIG_FILES.map((name) => path.join(folder, name)).find((candidate) => existsSync(candidate))
      : path.resolve(folder, given);
  if (file === undefined) return { config: {}, root: folder, file: undefined, text: "", diagnostics: [] };
  const shown = path.relative(folder, file).split(path.sep).join("/");
  const root = path.dirname(file);
  try {
    const text = readFileSync(file, "utf8");
    const value = file.endsWith(".json") ? parseJson(text) : await importConfig(file);
    return { root, file, text, ...(await check(value, { file, text }, targets)) };
  } catch (error) {
    return {
      config: {},
      root,
      file,
      text: "",
      diagnostics: [diagnostic("GV5001", undefined, { file: shown, problem: messageOf(error) })],
    };
  }
}
