import type { Generated } from "../../pipeline/generated.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { writeFiles } from "../../output/write-files.js";
import { checkFiles } from "./check-files.js";
import type { ExitCode, Invocation } from "../command.js";
import { changedFiles, printJson, showDiagnostics, shownPath } from "../report.js";
import { changesLine, outputLines, type Results } from "./summary-lines.js";

/** How to show the result of a command. */
export interface Shown<Summary> {
  /** When the command started, by `performance.now()`. */
  readonly start: number;
  readonly results: (summaries: readonly Summary[]) => Results;
}

/** Writes what a command generated from a document, or checks it with `--check`, and shows the result. */
export function writeGenerated<Summary>(
  invocation: Invocation,
  generated: Generated<Summary>,
  { start, results }: Shown<Summary>,
): ExitCode {
  const { options, cwd } = invocation;
  const { files, leftover, summary } = generated;
  const shown = (file: string): string => shownPath(cwd, file);
  const write = options["check"] === true ? checkFiles : writeFiles;
  const result = summary === undefined ? undefined : write(files, leftover, shown);
  const diagnostics = [...generated.diagnostics, ...(result?.diagnostics ?? [])];
  const ok = !hasErrors(diagnostics);
  const { written = [], removed = [] } = result?.changes ?? {};
  const seconds = (performance.now() - start) / 1000;
  const made = results(summary === undefined ? [] : [summary]);
  invocation.progress("");
  if (options["json"] === true)
    printJson(invocation, {
      ok,
      diagnostics,
      ...made,
      ...changedFiles(invocation, { written, removed }),
      seconds: Number(seconds.toFixed(3)),
    });
  else {
    showDiagnostics(invocation, diagnostics, cwd);
    if (ok && summary !== undefined && options["quiet"] !== true) {
      for (const line of outputLines(made)) invocation.print(line);
      invocation.print(changesLine({ written, removed, unchanged: 0 }, seconds));
    }
  }
  return ok ? 0 : 1;
}
