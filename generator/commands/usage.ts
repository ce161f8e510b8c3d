import type { Command } from "./command.js";

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

/** Help of the whole tool. */
export const toolUsage = (commands: readonly Command[]): string =>
  [
    "Usage: groupversion COMMAND [OPTIONS]",
    "",
    "OpenAPI specs by GroupVersion, from annotated TypeScript models.",
    "",
    ...table(commands.map((command) => [`${command.name} ${command.usage}`.trim(), command.summary])),
    "",
    "  groupversion COMMAND --help shows the options of a command; --version shows the version.",
  ].join("\n");

/** Help of one command. */
export function commandUsage(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => {
    const short = option.short === undefined ? "" : `-${option.short}, `;
    return [`${short}--${name}${option.value === undefined ? "" : ` ${option.value}`}`, option.description] as const;
  });
  return [
    `Usage: groupversion ${command.name} [OPTIONS] ${command.usage}`.trimEnd(),
    "",
    command.summary,
    "",
    ...table(rows),
  ].join("\n");
}
