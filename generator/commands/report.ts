import { readFileSync } from "node:fs";
import path from "node:path";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { formatDiagnostic, type LineReader } from "../../openapi/diagnostics/format.js";
import type { Invocation } from "./command.js";

/** Reads lines of sources for excerpts; each file once. */
export function lineReader(root: string): LineReader {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (lines === undefined) {
      try {
        lines = readFileSync(path.resolve(root, file), "utf8").split(/\r?\n/);
      } catch {
        lines = [];
      }
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

/** A number with its noun: `1 file`, `2 files`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/**
 * Shows diagnostics to a person on standard error; with `--quiet`, errors alone.
 *
 * @param outcome - what came of errors
 */
export function showDiagnostics(
  invocation: Invocation,
  diagnostics: readonly Diagnostic[],
  root: string,
  outcome = "nothing was written",
): void {
  invocation.progress("");
  const read = lineReader(root);
  const shown = invocation.options["quiet"] === true ? diagnostics.filter((d) => d.severity === "error") : diagnostics;
  for (const d of shown) {
    // Sources are known by their place below the configuration; a person stands in the working folder.
    const place = (file: string): string =>
      /^https?:/i.test(file) ? file : shownPath(invocation.cwd, path.resolve(root, file));
    const seen = d.span === undefined ? d : { ...d, span: { ...d.span, file: place(d.span.file) } };
    invocation.warn(formatDiagnostic(seen, (_file, line) => read(d.span?.file ?? "", line)));
  }
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  if (errors > 0) invocation.warn(`${plural(errors, "error")}; ${outcome}`);
}

/** Prints a result for machines: one JSON object. */
export function printJson(invocation: Invocation, result: Readonly<Record<string, unknown>>): void {
  invocation.print(JSON.stringify(result, null, 2));
}

/** A path as shown to a person: relative to the working folder, with `/`. */
export const shownPath = (cwd: string, file: string): string =>
  path.relative(cwd, file).split(path.sep).join("/") || ".";
