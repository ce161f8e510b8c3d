import type { Change, ChangePlace } from "../changes/change.js";
import { operationsText, shownChanges, type DiffResult } from "./result.js";
import { countsText, versionLines } from "./summary.js";

/** Text for a terminal must not carry escape sequences out of a document. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd");

const placeText = (sign: string, place: ChangePlace | undefined): readonly string[] =>
  place === undefined ? [] : [`  ${sign} ${place.file}:${place.line}:${place.column}`];

function changeLines(change: Change): readonly string[] {
  const { level, id, path, message, advice, old, new: now, fingerprint } = change;
  const operations = operationsText(change);
  return [
    `${level} ${id}  ${path}: ${message}`,
    ...placeText("-", old),
    ...placeText("+", now),
    ...(operations === "" ? [] : [`  in ${operations}`]),
    ...(advice === "Nothing." ? [] : [`  ${advice}`]),
    `  ${fingerprint}`,
  ].map(printable);
}

/** The report for people: each change with both places and what to do, then how many there are. */
export function textReport(result: DiffResult, { all }: { readonly all: boolean }): string {
  const shown = shownChanges(result, all);
  const accepted = result.accepted.map(
    ({ change, reason, expires }) =>
      `accepted until ${expires}: ${change.id}  ${change.path}: ${change.message} (${reason})`,
  );
  const hidden = all ? 0 : result.counts.safe;
  const counts = `${countsText(result.counts)}${hidden > 0 ? " (--all shows them)" : ""}`;
  const total = result.counts.breaking + result.counts.dangerous + result.counts.safe;
  const versions = versionLines({ ...result, changes: shown });
  return [
    ...shown.flatMap((change) => [...changeLines(change), ""]),
    ...(accepted.length === 0 ? [] : [...accepted.map(printable), ""]),
    ...(versions.length === 0 ? [] : [...versions, ""]),
    total === 0 ? "no changes" : counts,
  ].join("\n");
}
