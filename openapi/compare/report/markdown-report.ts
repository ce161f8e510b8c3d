import type { Change } from "../changes/change.js";
import { LEVELS, type Level } from "../levels/level.js";
import { placeToShow, shownChanges, type DiffResult } from "./result.js";
import { countsText } from "./summary.js";

/** Text of a document in a cell of a table: none of it is markup, mentions nobody, and ends the cell. */
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f]/g, " ")
    .replace(/[\\`*_{}[\]<>()#+!|~@&$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replaceAll("://", "&#58;//");

const HEADINGS = { breaking: "Breaking", dangerous: "Dangerous", safe: "Safe" } as const satisfies Record<
  Level,
  string
>;

/** Comments on GitHub have at most 65,536 characters. */
const MOST_ROWS = 100;

function row(change: Change): string {
  const { id, path, message, advice } = change;
  const place = placeToShow(change);
  const where = place === undefined ? "" : `${place.file}:${place.line}`;
  return `| ${id} | ${escape(path)} | ${escape(message)} | ${escape(advice === "Nothing." ? "" : advice)} | ${escape(where)} |`;
}

function section(level: Level, changes: readonly Change[]): readonly string[] {
  if (changes.length === 0) return [];
  const table = [
    "| Change | Where | What | What to do | Line |",
    "| --- | --- | --- | --- | --- |",
    ...changes.slice(0, MOST_ROWS).map(row),
  ];
  const more = changes.length > MOST_ROWS ? ["", `… and ${changes.length - MOST_ROWS} more.`] : [];
  const heading = `${HEADINGS[level]} changes: ${changes.length}`;
  // What breaks nobody is folded.
  return level === "breaking"
    ? [`### ${heading}`, "", ...table, ...more, ""]
    : ["<details>", `<summary>${heading}</summary>`, "", ...table, ...more, "", "</details>", ""];
}

/** A comment for a pull request. */
export function markdownReport(result: DiffResult, { all }: { readonly all: boolean }): string {
  const shown = shownChanges(result, all);
  const total = result.counts.breaking + result.counts.dangerous + result.counts.safe;
  return [
    "## Changes of the API",
    "",
    total === 0 ? "None." : `${countsText(result.counts)}.`,
    "",
    ...LEVELS.flatMap((level) =>
      section(
        level,
        shown.filter((change) => change.level === level),
      ),
    ),
    ...(result.accepted.length === 0 ? [] : [`Accepted: ${result.accepted.length}.`, ""]),
  ]
    .join("\n")
    .trimEnd();
}
