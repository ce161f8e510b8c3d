import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { sortDiagnostics } from "../../openapi/diagnostics/sort.js";
import type { OutputFile } from "../output/output-file.js";

/** What the sources of APIs give, not yet written. */
export interface GeneratedFromSources<Summary> {
  readonly files: readonly OutputFile[];
  /** Files of earlier runs that this run no longer produces. */
  readonly leftover: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summaries: readonly Summary[];
  /** All files that were read, absolute. */
  readonly inputs: readonly string[];
}

/** Puts together the results of several APIs. A file that one of them produces is not left over from another. */
export function joinGenerated<Summary>(
  results: readonly GeneratedFromSources<Summary>[],
): GeneratedFromSources<Summary> {
  const files = results.flatMap((result) => result.files);
  const produced = new Set(files.map((file) => file.path));
  return {
    files,
    leftover: [...new Set(results.flatMap((result) => result.leftover))].filter((file) => !produced.has(file)),
    diagnostics: sortDiagnostics(results.flatMap((result) => result.diagnostics)),
    summaries: results.flatMap((result) => result.summaries),
    inputs: [...new Set(results.flatMap((result) => result.inputs))].sort(),
  };
}
