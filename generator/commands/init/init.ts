import path from "node:path";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { initFiles } from "./init-files.js";
import type { ExitCode, Invocation } from "../command.js";
import { printJson, showDiagnostics, shownPath } from "../report.js";
import { writeNewFiles } from "./write-new-files.js";

/** A folder's name, quoted for a command line that the user copies. */
const asArgument = (name: string): string => (/^[\w./@:\\-]+$/.test(name) ? name : `"${name}"`);

/**
 * `groupversion init`: creates a project with one kind that is ready to build. Existing files are never overwritten.
 */
export function run(invocation: Invocation): Promise<ExitCode> {
  const { cwd, options, positionals } = invocation;
  const folder = path.resolve(cwd, positionals[0] ?? ".");
  const server = options["server"] === true;
  const shown = (file: string): string => shownPath(cwd, file);
  const { written, diagnostics } = writeNewFiles(initFiles(folder, server), shown);
  const ok = !hasErrors(diagnostics);
  if (options["json"] === true) printJson(invocation, { ok, diagnostics, written: written.map(shown) });
  else {
    showDiagnostics(invocation, diagnostics, cwd);
    if (ok && options["quiet"] !== true) {
      for (const file of written) invocation.print(`created  ${shown(file)}`);
      invocation.print(`${written.length} files written`);
      const enter = folder === cwd ? "" : `cd ${asArgument(shown(folder))} && `;
      invocation.print(`\nNext: ${enter}npm install && npm run ${server ? "apiserver" : "build"}`);
    }
  }
  return Promise.resolve(ok ? 0 : 1);
}
