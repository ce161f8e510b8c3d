import type { ClientRequest } from "../build/generate-client.js";
import { hasErrors } from "../diagnostics/has-errors.js";
import { writeFiles } from "../output/write-files.js";
import { checkFiles } from "./check-files.js";
import type { ExitCode, Invocation } from "./command.js";
import { printJson, showDiagnostics, shownPath } from "./report.js";
import { changesLine, outputLines } from "./summary-lines.js";

/** Languages that there are clients in. */
const LANGUAGES = ["typescript", "python"] as const;

const textOf = (value: Invocation["options"][string]): string | undefined =>
  typeof value === "string" ? value : undefined;

function requestOf({ options, positionals }: Invocation): ClientRequest | undefined {
  const language = LANGUAGES.find((name) => name === positionals[0]);
  const { spec = "", out = "", templates, int64 } = options;
  const name = textOf(options["package"]);
  if (language === undefined) return undefined;
  return {
    language,
    spec: String(spec),
    out: String(out),
    ...(name !== undefined && { package: name }),
    ...(typeof templates === "string" && { templates }),
    ...(int64 === "exact" && { int64 }),
  };
}

/** `groupversion client`: one client, from a document of anyone's. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const { options, cwd } = invocation;
  const request = requestOf(invocation);
  if (request === undefined) {
    const known = LANGUAGES.join(", ");
    invocation.warn(`groupversion client: no clients in "${invocation.positionals[0] ?? ""}"; there are: ${known}`);
    return 2;
  }
  invocation.progress(`generating ${request.out}`);
  const { generateClient } = await import("../build/generate-client.js");
  const generated = await generateClient(request, { root: cwd });
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
      clients: summary === undefined ? [] : [summary],
      written: written.map(shown),
      removed: removed.map(shown),
      seconds: Number(seconds.toFixed(3)),
    });
  else {
    showDiagnostics(invocation, diagnostics, cwd);
    if (ok && summary !== undefined && options["quiet"] !== true) {
      for (const line of outputLines({ clients: [summary] })) invocation.print(line);
      invocation.print(changesLine({ written, removed, unchanged: 0 }, seconds));
    }
  }
  return ok ? 0 : 1;
}
