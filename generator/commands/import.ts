import path from "node:path";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { findChanges, isSameText, writeFiles } from "../output/write-files.js";
import { existsSync } from "node:fs";
import { importSources } from "../pipeline/import-sources.js";
import type { ExitCode, Invocation } from "./command.js";
import { changedFiles, plural, printJson, showDiagnostics, shownPath } from "./report.js";

/** `groupversion import`: annotated TypeScript and a configuration, from documents. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { cwd, options, positionals } = invocation;
  const folder = path.resolve(cwd, options["out"] as string);
  invocation.progress("reading…");
  const imported = await importSources(positionals, cwd);
  const files = imported.files.map((file) => ({ path: path.join(folder, ...file.path.split("/")), text: file.text }));
  const shown = (file: string): string => shownPath(cwd, file);
  const diagnostics: Diagnostic[] = [...imported.diagnostics];
  let changes = findChanges(files, [], isSameText);
  const edited = changes.written.filter((file) => existsSync(file));
  if (options["check"] === true)
    diagnostics.push(...changes.written.map((file) => diagnostic("GV5004", undefined, { path: shown(file) })));
  else if (options["force"] !== true)
    diagnostics.push(...edited.map((file) => diagnostic("GV6200", undefined, { path: shown(file) })));
  if (!hasErrors(diagnostics) && options["check"] !== true) {
    const changed = new Set(changes.written);
    const result = writeFiles(
      files.filter((file) => changed.has(file.path)),
      [],
      shown,
    );
    diagnostics.push(...result.diagnostics);
    changes = { ...result.changes, unchanged: changes.unchanged };
  }
  const ok = !hasErrors(diagnostics);
  if (options["json"] === true) {
    const written = ok || options["check"] === true ? changes : { ...changes, written: [] };
    printJson(invocation, { ok, diagnostics, ...imported.summary, ...changedFiles(invocation, written) });
  } else {
    showDiagnostics(invocation, diagnostics, cwd);
    if (ok && options["quiet"] !== true) {
      const { groupVersions, operations, definitions } = imported.summary;
      invocation.print(
        `import  ${shown(folder)}  ${plural(groupVersions, "GroupVersion")}, ${plural(operations, "operation")}, ${plural(definitions, "definition")}`,
      );
      invocation.print(
        changes.written.length === 0
          ? "nothing to do: all files are as they would be written"
          : `${plural(changes.written.length, "file")} written`,
      );
      if (changes.written.length > 0 && folder !== cwd && imported.command !== undefined)
        invocation.print(`\nNext: cd ${asArgument(shown(folder))} && npx groupversion ${imported.command}`);
    }
  }
  return ok ? 0 : 1;
}

/** A folder's name, quoted for a command line that the user copies. */
const asArgument = (name: string): string =>
  /^[\w./@:\\-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
