import { parseArgs } from "node:util";
import type { Command, ExitCode, Invocation } from "./command.js";
import { createCommands } from "./commands.js";

/** Everything that a command line runs with, except its arguments. */
export type CliContext = Omit<Invocation, "options" | "positionals">;

/** The name of a command, which may be two words, and what follows it. */
function commandIn(
  [first, second, ...others]: readonly string[],
  commands: readonly Command[],
): { readonly name: string | undefined; readonly rest: string[] } {
  const long = `${first ?? ""} ${second ?? ""}`;
  if (commands.some(({ name }) => name === long)) return { name: long, rest: others };
  return { name: first, rest: second === undefined ? [] : [second, ...others] };
}

/** Runs a command line: `["client", "--help"]`. */
export async function runCli(args: readonly string[], context: CliContext): Promise<ExitCode> {
  const { print, warn, targets } = context;
  const commands = createCommands(targets);
  const usage = () => import("./usage.js");
  const wrongUsage = async (problem: string, command: Command | undefined): Promise<ExitCode> => {
    const { commandUsage, toolUsage } = await usage();
    warn(`groupversion: ${problem}\n`);
    warn(command === undefined ? toolUsage(commands) : commandUsage(command));
    return 2;
  };
  const { name, rest } = commandIn(args, commands);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    print((await usage()).toolUsage(commands));
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    print((await import("../pipeline/tool-id.js")).toolVersion());
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const { nearest } = await import("../../openapi/diagnostics/nearest.js");
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
  for (const [key, { of, required, excludes }] of Object.entries(command.options)) {
    const value = options[key];
    if (required === true && (value === undefined || value === "")) return wrongUsage(`--${key} is missing`, command);
    const other = value === undefined ? undefined : excludes?.find((name) => options[name] !== undefined);
    if (other !== undefined) return wrongUsage(`--${key} and --${other} cannot be combined`, command);
    const given = typeof value === "string" ? [value] : typeof value === "object" ? value : [];
    // A variable of a pipeline that is not set would stand for the working folder.
    if (given.includes("")) return wrongUsage(`--${key} is empty`, command);
    if (of !== undefined && given.some((each) => !of.includes(each)))
      return wrongUsage(`--${key} must be one of ${of.join(", ")}`, command);
  }
  const [least, most] = command.positionals;
  const { positionals } = parsed;
  if (positionals.length < least || positionals.length > most)
    return wrongUsage(
      positionals.length < least ? "an argument is missing" : `unexpected argument "${positionals[most] ?? ""}"`,
      command,
    );
  if (positionals.includes("")) return wrongUsage("an argument is empty", command);
  const { run } = await command.load();
  return run({ ...context, options, positionals });
}
