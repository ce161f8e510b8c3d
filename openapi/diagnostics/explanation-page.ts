import { diagnosticCodes, type CodeEntry, type DiagnosticCode } from "./codes.js";

/** The page of a diagnostic, as Markdown: what `groupversion explain` prints and `docs/reference/diagnostics/` holds. */
export function explanationPage(code: DiagnosticCode): string {
  const entry: CodeEntry = diagnosticCodes[code];
  const message = entry.message.replace(/\{+(\w+)\}+/g, "<$1>");
  const help = entry.help.replace(/\{+(\w+)\}+/g, "<$1>");
  const advice = help === "" || /^<\w+>$/.test(help) ? [] : ["", "## What to do", "", help];
  return [`# ${code}: ${entry.severity}`, "", `    ${message}`, "", entry.explanation, ...advice].join("\n");
}
