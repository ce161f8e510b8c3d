import { readFileSync } from "node:fs";

/** A command of a script, and what it must print. */
export interface ScriptCommand {
  /** Line of the script. */
  readonly line: number;
  readonly args: readonly string[];
  readonly succeeds: boolean;
  readonly editor: string | undefined;
  /** Patterns of the lines of standard output, or of standard error where the command must fail. */
  readonly expected: readonly RegExp[];
  /** Whether further lines may follow the expected ones, or stand between them. */
  readonly loose: boolean;
}

/** A script for kubectl. */
export interface KubectlScript {
  readonly commands: readonly ScriptCommand[];
  /** Texts of the files that it needs, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads a script. Its lines:
 *
 * - `# …` is a comment;
 * - `$ get cm x` must succeed, `! get cm x` must fail; words with blanks stand in single quotes;
 * - `editor COMMAND` is what the next command edits with;
 * - any other line is expected, in order, of standard output, or of standard error after `!`. `<…>` stands for any text,
 *   a blank for any number of them; a line `...` lets other lines stand between. Without expected lines, anything may be
 *   printed;
 * - `[1.20] …` and `[current] …` hold for one version alone;
 * - `-- NAME --` begins a file, up to the next one.
 */
export function readScript(file: string, version: "1.20" | "current"): KubectlScript {
  const [script = "", ...parts] = readFileSync(file, "utf8").split(/^-- (\S+) --\n/m);
  const files = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) files.set(parts[i] ?? "", parts[i + 1] ?? "");
  const commands: (ScriptCommand & { expected: RegExp[]; loose: boolean })[] = [];
  let editor: string | undefined;
  script.split("\n").forEach((text, index) => {
    const [, only, line = ""] = /^(?:\[(.+?)\] )?(.*)$/.exec(text) ?? [];
    if (line === "" || line.startsWith("#") || (only !== undefined && only !== version)) return;
    const [word = ""] = line.split(" ", 1);
    const rest = line.slice(word.length + 1);
    if (word === "editor") editor = rest;
    else if (word === "$" || word === "!") {
      commands.push({
        line: index + 1,
        args: splitWords(rest),
        succeeds: word === "$",
        editor,
        expected: [],
        loose: false,
      });
      editor = undefined;
    } else {
      const command = commands.at(-1);
      if (command === undefined) throw new Error(`${file}:${index + 1}: nothing prints this`);
      if (line === "...") command.loose = true;
      else command.expected.push(patternOf(line));
    }
  });
  return { commands, files };
}

const splitWords = (text: string): readonly string[] =>
  [...text.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** How wide columns are does not count. */
const plain = (line: string): string => line.trim().replace(/\s+/g, " ");

function patternOf(line: string): RegExp {
  const parts = plain(line)
    .split(/<[^>]*>/)
    .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

/** What is wrong with the lines that a command printed; `undefined` if nothing is. */
export function mismatch({ expected, loose }: ScriptCommand, printed: string): string | undefined {
  if (expected.length === 0) return undefined;
  const lines = printed.split("\n").map(plain);
  if (lines.at(-1) === "") lines.pop();
  if (!loose && lines.length !== expected.length) return `${expected.length} lines are expected`;
  let at = 0;
  for (const pattern of expected) {
    if (loose) while (at < lines.length && !pattern.test(lines[at] ?? "")) at++;
    if (!pattern.test(lines[at] ?? "\0")) return `a line is missing: ${pattern.source}`;
    at++;
  }
  return undefined;
}
