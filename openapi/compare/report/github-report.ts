import type { Change } from "../changes/change.js";
import type { Level } from "../levels/level.js";
import { repositoryPath } from "./repository-path.js";
import { placeToShow, shownChanges, type DiffResult } from "./result.js";

const COMMANDS = { breaking: "error", dangerous: "warning", safe: "notice" } as const satisfies Record<Level, string>;

/** A value of a workflow command: a line break would begin another command. */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property of one: a comma or colon would begin another property. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(change: Change, base: string): string {
  const { level, id, path, message, advice } = change;
  const place = placeToShow(change);
  const file = place === undefined ? undefined : repositoryPath(place.file, base);
  const properties = [
    ...(place === undefined || file === undefined
      ? []
      : [`file=${escapeProperty(file)}`, `line=${place.line}`, `col=${place.column}`]),
    `title=${escapeProperty(`${level}: ${id}`)}`,
  ];
  return `::${COMMANDS[level]} ${properties.join(",")}::${escapeData(`${path}: ${message}. ${advice}`)}`;
}

/**
 * Workflow commands of GitHub, which show each change at its line of a pull request. Changes outside of the repository have no
 * line.
 *
 * @param base - path from the root of the repository to the folder that file names are relative to; default: the root
 */
export const githubReport = (
  result: DiffResult,
  { all, base = "" }: { readonly all: boolean; readonly base?: string },
): string =>
  shownChanges(result, all)
    .map((change) => annotation(change, base))
    .join("\n");
