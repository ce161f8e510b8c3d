import type { Change } from "../changes/change.js";
import type { Level } from "../levels/level.js";
import { placeToShow, shownChanges, type DiffResult } from "./result.js";

const COMMANDS = { breaking: "error", dangerous: "warning", safe: "notice" } as const satisfies Record<Level, string>;

/** A value of a workflow command: a line break would begin another command. */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property of one: a comma or colon would begin another property. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(change: Change): string {
  const { level, id, path, message, advice } = change;
  const place = placeToShow(change);
  const properties = [
    ...(place === undefined ? [] : [`file=${escapeProperty(place.file)}`, `line=${place.line}`, `col=${place.column}`]),
    `title=${escapeProperty(`${level}: ${id}`)}`,
  ];
  return `::${COMMANDS[level]} ${properties.join(",")}::${escapeData(`${path}: ${message}. ${advice}`)}`;
}

/** Workflow commands of GitHub, which show each change at its line of a pull request. */
export const githubReport = (result: DiffResult, { all }: { readonly all: boolean }): string =>
  shownChanges(result, all).map(annotation).join("\n");
