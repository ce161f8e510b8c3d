import type { DocsRequest } from "../build/generate-docs.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { writeFiles } from "../output/write-files.js";
import { checkFiles } from "./check-files.js";
import type { ExitCode, Invocation } from "./command.js";
import { printJson, showDiagnostics, shownPath } from "./report.js";
import { changesLine, outputLines } from "./summary-lines.js";

function requestOf({ options }: Invocation): DocsRequest {
  const { spec = "", out = "" } = options;
  const text = (key: "templates" | "url" | "package"): Readonly<Record<string, string>> => {
    const value = options[key];
    return typeof value === "string" ? { [key]: value } : {};
  };
  return {
    spec: String(spec),
    out: String(out),
    ...(options["format"] === "markdown" && { format: "markdown" }),
    ...text("templates"),
    ...text("url"),
    ...text("package"),
  };
}

/** `groupversion docs`: reference documentation of any document. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const { options, cwd } = invocation;
  const request = requestOf(invocation);
  invocation.progress(`generating ${request.out}`);
  const { generateDocs } = await import("../build/generate-docs.js");
  const generated = await generateDocs(request, { root: cwd });
  const { files, leftover, summary } = generated;
  const shown = (file: string): string => shownPath(cwd, file);
  const write = options["check"] === true ? checkFiles : writeFiles;
  const result = summary === undefined ? undefined : write(files, leftover, shown);
  const diagnostics = [...generated.diagnostics, ...(result?.diagnostics ?? [])];
  const ok = !hasErrors(diagnostics);
  const { written = [], removed = [] } = result?.changes ?? {};
  const seconds = (performance.now() - start) / 1000;
  invocation.progress("");
  if (options["json"] === true)
    printJson(invocation, {
      ok,
      diagnostics,
      docs: summary === undefined ? [] : [summary],
      written: written.map(shown),
      removed: removed.map(shown),
      seconds: Number(seconds.toFixed(3)),
    });
  else {
    showDiagnostics(invocation, diagnostics, cwd);
    if (ok && summary !== undefined && options["quiet"] !== true) {
      for (const line of outputLines({ docs: [summary] })) invocation.print(line);
      invocation.print(changesLine({ written, removed, unchanged: 0 }, seconds));
    }
  }
  return ok ? 0 : 1;
}
