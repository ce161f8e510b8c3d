// docs/reference/commands.md: every command with its options, from their declarations.
import { code, generatedFrom, table } from "./markdown.mjs";

const optionRow = ([name, option]) => [
  code(
    `${option.short === undefined ? "" : `-${option.short}, `}--${name}${option.value === undefined ? "" : ` ${option.value}`}`,
  ),
  `${option.description}${option.required === true ? " Required." : ""}${option.multiple === true && !/repeated/.test(option.description) ? " May be repeated." : ""}`,
];

const section = ({ name, usage, summary, options }) => [
  "",
  `## ${name}`,
  "",
  summary,
  "",
  "```text",
  `groupversion ${name} [OPTIONS] ${usage}`.trimEnd(),
  "```",
  "",
  table(["Option", "Meaning"], Object.entries(options).map(optionRow)),
];

export const commandsPage = (commands) =>
  [
    generatedFrom("generator/commands/commands.ts"),
    "",
    "# Commands",
    "",
    "`groupversion COMMAND --help` prints the same.",
    "",
    table(
      ["Command", "Does"],
      commands.map(({ name, summary }) => [`[\`groupversion ${name}\`](#${name.replaceAll(" ", "-")})`, summary]),
    ),
    "",
    "Exit status: 0 success; 1 errors in the input, all of them reported; 2 wrong usage; 70 a fault of the tool, with a",
    "request to report it. A failed run leaves the last good output unchanged.",
    ...commands.flatMap(section),
  ].join("\n");
