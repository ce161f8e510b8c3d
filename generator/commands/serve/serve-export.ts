import type { DocumentSource } from "../../../server/documents/sources/served-documents.js";
import { exportSite } from "../../../server/documents/export/spec-export.js";
import { SpecSite } from "../../../server/documents/site/spec-site.js";
import { writeRelease } from "../../../server/documents/export/write-release.js";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { ExitCode, Invocation } from "../command.js";
import { plural, printJson, showDiagnostics, shownPath } from "../report.js";

/** `groupversion serve --export DIR`: writes what a server would send, as files. */
export async function writeExport(invocation: Invocation, source: DocumentSource, folder: string): Promise<ExitCode> {
  const { options, cwd } = invocation;
  const discovery = options["no-discovery"] !== true;
  const site = new SpecSite(source, { discovery });
  const exported = await exportSite(site, discovery ? [...(source.current()?.discovery.keys() ?? [])] : []);
  site.close();
  try {
    const { unchanged } = writeRelease(folder, exported);
    const { files, missing, digest } = exported;
    if (options["json"] === true)
      printJson(invocation, { ok: true, diagnostics: [], release: digest, files: files.length, unchanged, missing });
    else {
      for (const format of missing) invocation.warn(`warning: ${format} is missing`);
      if (options["quiet"] !== true)
        invocation.print(
          `${shownPath(cwd, folder)}  ${unchanged ? "nothing changed" : plural(files.length, "file")}, release ${digest}`,
        );
    }
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = diagnostic("GV5002", undefined, { path: shownPath(cwd, folder), problem: code ?? message });
    if (options["json"] === true) printJson(invocation, { ok: false, diagnostics: [problem] });
    else showDiagnostics(invocation, [problem], cwd);
    return 1;
  }
}
