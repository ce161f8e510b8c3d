import { readFileSync } from "node:fs";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { writeProblem } from "../../openapi/diagnostics/file-problem.js";
import type { OutputFile } from "./output-file.js";
import { replaceFiles } from "./replace-files.js";

/** What writing would change or has changed. Paths are absolute and sorted. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const isSame = (a: string | undefined, b: string): boolean => a === b;

/** Whether two texts are equal except for line endings, which git may convert. */
export const isSameText = (a: string | undefined, b: string): boolean =>
  a === b || a?.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");

/**
 * Compares files with what is on the disk.
 *
 * @param leftover - files of an earlier run that this run does not produce
 * @param same - compares two texts
 */
export function findChanges(files: readonly OutputFile[], leftover: readonly string[], same = isSame): Changes {
  const written = files.filter((file) => !same(read(file.path), file.text)).map((file) => file.path);
  const removed = leftover.filter((file) => read(file) !== undefined);
  return { written: written.sort(), removed: removed.sort(), unchanged: files.length - written.length };
}

/**
 * Writes files so that a failure changes nothing. Files with unchanged content are not touched: modification times show
 * real changes only.
 *
 * @param shown - a path as messages show it
 */
export function writeFiles(
  files: readonly OutputFile[],
  leftover: readonly string[],
  shown: (file: string) => string,
): { readonly changes: Changes; readonly diagnostics: readonly Diagnostic[] } {
  const changes = findChanges(files, leftover);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  try {
    replaceFiles(new Map(changes.written.map((file) => [file, texts.get(file) ?? ""])), changes.removed);
    return { changes, diagnostics: [] };
  } catch (error) {
    const { path = "" } = error as NodeJS.ErrnoException;
    const problem = writeProblem(error);
    const none: Changes = { written: [], removed: [], unchanged: 0 };
    return { changes: none, diagnostics: [diagnostic("GV5002", undefined, { path: shown(path), problem })] };
  }
}
