import { describeArgument } from "../annotations/describe-argument.js";
import { annotation, annotationTable, type AnnotationRow } from "../annotations/table.js";
import { allCodes, diagnosticCodes, type DiagnosticCode } from "../../openapi/diagnostics/codes.js";
import { explanationPage } from "../../openapi/diagnostics/explanation-page.js";
import { changeIds, isChangeId, ruleOf } from "../../openapi/compare/catalogue/catalogue.js";
import { changePage } from "../../openapi/compare/catalogue/change-page.js";
import { nearest } from "../../openapi/diagnostics/nearest.js";
import type { ExitCode, Invocation } from "./command.js";
import { printJson } from "./report.js";

function showAnnotation(invocation: Invocation, row: AnnotationRow): void {
  if (invocation.options["json"] === true)
    return printJson(invocation, {
      name: row.name,
      places: row.places,
      grammar: describeArgument(row),
      meaning: row.meaning,
      example: row.example,
    });
  invocation.print(
    [
      describeArgument(row),
      "",
      row.meaning,
      "",
      `On: ${row.places.join(", ")}${row.repeatable === true ? "; may be repeated" : ""}`,
      `Example: ${row.example}`,
    ].join("\n"),
  );
}

function showTable(invocation: Invocation): void {
  if (invocation.options["json"] === true)
    return printJson(invocation, {
      annotations: annotationTable.map((row) => ({
        name: row.name,
        places: row.places,
        grammar: describeArgument(row),
        meaning: row.meaning,
        example: row.example,
      })),
    });
  const width = Math.max(...annotationTable.map((row) => row.name.length));
  for (const row of annotationTable) invocation.print(`@${row.name.padEnd(width)}  ${row.meaning}`);
}

function showCodes(invocation: Invocation): void {
  if (invocation.options["json"] === true) return printJson(invocation, { codes: diagnosticCodes });
  for (const code of allCodes) invocation.print(`${code}  ${diagnosticCodes[code].message}`);
}

function showChanges(invocation: Invocation): void {
  if (invocation.options["json"] === true)
    return printJson(invocation, { changes: Object.fromEntries(changeIds.map((id) => [id, ruleOf(id)])) });
  const width = Math.max(...changeIds.map((id) => id.length));
  for (const id of changeIds) invocation.print(`${id.padEnd(width)}  ${ruleOf(id).message}`);
}

/** `groupversion explain`: the page of a diagnostic, a change or an annotation, or a list of all. */
export function run(invocation: Invocation): Promise<ExitCode> {
  const [topic = ""] = invocation.positionals;
  const code = topic.toUpperCase() as DiagnosticCode;
  const row = annotation(topic.replace(/^@/, ""));
  if (topic === "annotations") showTable(invocation);
  else if (topic === "codes") showCodes(invocation);
  else if (topic === "changes") showChanges(invocation);
  else if (isChangeId(topic)) {
    if (invocation.options["json"] === true) printJson(invocation, { id: topic, ...ruleOf(topic) });
    else invocation.print(changePage(topic));
  } else if (allCodes.includes(code)) {
    if (invocation.options["json"] === true) printJson(invocation, { code, ...diagnosticCodes[code] });
    else invocation.print(explanationPage(code));
  } else if (row !== undefined) showAnnotation(invocation, row);
  else {
    const guess = nearest(topic, [
      ...allCodes,
      ...changeIds,
      ...annotationTable.map((known) => `@${known.name}`),
      "annotations",
      "codes",
    ]);
    invocation.warn(
      `groupversion explain: unknown topic "${topic}"${guess === undefined ? "; try: explain codes, explain changes, explain annotations" : `; did you mean ${guess}?`}`,
    );
    return Promise.resolve(2);
  }
  return Promise.resolve(0);
}
