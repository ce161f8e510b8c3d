import { readFileSync } from "node:fs";
import path from "node:path";
import { countRepeats } from "../../openapi/diagnostics/count-repeats.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { formatDiagnostic, type LineReader } from "../../openapi/diagnostics/format.js";
import type { Invocation } from "./command.js";

/** Reads source lines for excerpts; each file only once. */
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
 * Shows diagnostics on standard error; with `--quiet`, only errors.
 *
 * @param outcome - the consequence of errors
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
  for (const { diagnostic: d, more } of countRepeats(shown)) {
    // Source paths are relative to the configuration; the user needs them relative to the working folder.
    const place = (file: string): string =>
      /^https?:/i.test(file) ? file : shownPath(invocation.cwd, path.resolve(root, file));
    const seen = d.span === undefined ? d : { ...d, span: { ...d.span, file: place(d.span.file) } };
    invocation.warn(formatDiagnostic(seen, (_file, line) => read(d.span?.file ?? "", line)));
    if (more > 0) invocation.warn(`  The document has ${more} more of ${d.code}; --json lists all of them.`);
  }
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  if (errors > 0) invocation.warn(`${plural(errors, "error")}; ${outcome}`);
}

/** Files that changed, or with `--check` would change. */
export const changedFiles = (
  { options, cwd }: Invocation,
  { written, removed }: { readonly written: readonly string[]; readonly removed: readonly string[] },
): Readonly<Record<string, readonly string[]>> => {
  const shown = (files: readonly string[]): string[] => files.map((file) => shownPath(cwd, file));
  return options["check"] === true
    ? { stale: shown(written), superfluous: shown(removed) }
    : { written: shown(written), removed: shown(removed) };
};

/**
 * Prints a result as one JSON object; under `--watch`, on one line. Each diagnostic has a `file`.
 *
 * @param about - the `file` of diagnostics that name none: the configuration
 */
export function printJson(
  invocation: Invocation,
  result: Readonly<Record<string, unknown>> & { readonly diagnostics?: readonly Diagnostic[] },
  about?: string,
): void {
  const diagnostics = result.diagnostics?.map((d) => ({ ...d, file: d.span?.file ?? d.file ?? about }));
  const indent = invocation.options["watch"] === true ? undefined : 2;
  invocation.print(JSON.stringify({ ...result, ...(diagnostics !== undefined && { diagnostics }) }, null, indent));
}

/** A path for display: relative to the working folder, with `/`. */
export const shownPath = (cwd: string, file: string): string =>
  path.relative(cwd, file).split(path.sep).join("/") || ".";
