import path from "node:path";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { PackageMissingError } from "../../../server/storage/load-package.js";
import type { ExitCode, Invocation } from "../command.js";
import { textOf } from "../option-values.js";
import { printJson, showDiagnostics, shownPath } from "../report.js";
import { writeProblem } from "../../../openapi/diagnostics/file-problem.js";

type Copy = (from: string, to: string) => Promise<number>;

async function copy(
  { cwd, options, ...invocation }: Invocation,
  [from, to]: readonly [string, string],
  run: Copy,
  done: string,
): Promise<ExitCode> {
  const asked = { cwd, options, ...invocation };
  const shown = (file: string): string => shownPath(cwd, file);
  try {
    const revision = await run(from, to);
    if (options["json"] === true)
      printJson(asked, { ok: true, diagnostics: [], from: shown(from), to: shown(to), revision });
    else if (options["quiet"] !== true) invocation.print(`${shown(to)}: ${done}, up to revision ${revision}`);
    return 0;
  } catch (error) {
    const problem = writeProblem(error).replaceAll(from, shown(from)).replaceAll(to, shown(to));
    if (error instanceof PackageMissingError) {
      invocation.warn(`groupversion apiserver: ${error.message}`);
      return 2;
    }
    const found = diagnostic("GV8033", undefined, { from: shown(from), to: shown(to), problem });
    if (options["json"] === true) printJson(asked, { ok: false, diagnostics: [found] });
    else showDiagnostics(asked, [found], cwd, "nothing is copied");
    return 1;
  }
}

const folders = ({ cwd, options, positionals }: Invocation): { readonly data: string; readonly copy: string } => ({
  data: path.resolve(cwd, textOf(options, "data") ?? ""),
  copy: path.resolve(cwd, positionals[0] ?? ""),
});

/** `groupversion apiserver backup`. */
export async function backUp(invocation: Invocation): Promise<ExitCode> {
  const { data, copy: to } = folders(invocation);
  const { backUpLmdb } = await import("../../../server/storage/lmdb/copy-lmdb.js");
  return copy(invocation, [data, to], backUpLmdb, "the copy is complete");
}

/** `groupversion apiserver restore`. */
export async function restore(invocation: Invocation): Promise<ExitCode> {
  const { data, copy: from } = folders(invocation);
  const { restoreLmdb } = await import("../../../server/storage/lmdb/copy-lmdb.js");
  return copy(invocation, [from, data], restoreLmdb, "the data is restored");
}
