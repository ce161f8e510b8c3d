import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { OutputFile } from "../../output/output-file.js";
import { findChanges, isSameText, type Changes } from "../../output/write-files.js";

/**
 * With `--check`, replaces writing: each file that would be written or removed is an error. Line endings do not count:
 * a checkout may have converted them.
 */
export function checkFiles(
  files: readonly OutputFile[],
  leftover: readonly string[],
  shown: (file: string) => string,
): { readonly changes: Changes; readonly diagnostics: readonly Diagnostic[] } {
  const changes = findChanges(files, leftover, isSameText);
  const stale = [...changes.written, ...changes.removed].sort();
  return { changes, diagnostics: stale.map((file) => diagnostic("GV5004", undefined, { path: shown(file) })) };
}
