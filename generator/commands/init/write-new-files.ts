import { lstatSync } from "node:fs";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { OutputFile } from "../../output/output-file.js";
import { writeFiles } from "../../output/write-files.js";

/** Whether a path exists, even as a broken link. A path that cannot be inspected fails when it is written. */
function isTaken(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Writes files that do not exist yet. If any of the paths exists, each such path is reported and nothing is written.
 */
export function writeNewFiles(
  files: readonly OutputFile[],
  shown: (file: string) => string,
): { readonly written: readonly string[]; readonly diagnostics: readonly Diagnostic[] } {
  const taken = files.filter((file) => isTaken(file.path));
  if (taken.length > 0)
    return {
      written: [],
      diagnostics: taken.map((file) =>
        diagnostic("GV5002", undefined, {
          path: shown(file.path),
          problem: "it exists already",
          help: "Move it away, or name an empty or new folder.",
        }),
      ),
    };
  const { changes, diagnostics } = writeFiles(files, [], shown);
  return { written: changes.written, diagnostics };
}
