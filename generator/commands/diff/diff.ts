import { isAtLeast, type Level } from "../../../openapi/compare/levels/level.js";
import type { DiffResult } from "../../../openapi/compare/report/result.js";
import type { DiffRequest } from "../../pipeline/diff/diff-apis.js";
import type { ExitCode, Invocation } from "../command.js";
import { printJson, showDiagnostics } from "../report.js";

function requestOf({ options, positionals }: Invocation): DiffRequest {
  const [old = "", now] = positionals;
  const text = (key: "accept" | "config" | "kubeconfig"): Readonly<Record<string, string>> => {
    const value = options[key];
    return typeof value === "string" ? { [key]: value } : {};
  };
  return {
    old,
    ...(now !== undefined && { new: now }),
    all: options["all"] === true || options["fail-on"] === "safe",
    clients: options["clients"] === true,
    strict: options["strict"] === true,
    ...text("accept"),
    ...text("config"),
    ...text("kubeconfig"),
  };
}

async function reportOf(format: string, result: DiffResult, all: boolean, cwd: string): Promise<string> {
  switch (format) {
    case "markdown":
      return (await import("../../../openapi/compare/report/markdown-report.js")).markdownReport(result, { all });
    case "github": {
      const { githubReport } = await import("../../../openapi/compare/report/github-report.js");
      return githubReport(result, { all, base: await baseInRepository(cwd) });
    }
    case "sarif": {
      const { toolVersion } = await import("../../pipeline/tool-id.js");
      const { sarifReport } = await import("../../../openapi/compare/report/sarif-report.js");
      return sarifReport(result, { all, version: toolVersion(), base: await baseInRepository(cwd) });
    }
    default:
      return (await import("../../../openapi/compare/report/text-report.js")).textReport(result, { all });
  }
}

async function baseInRepository(cwd: string): Promise<string> {
  const { pathInRepository } = await import("../../pipeline/diff/git.js");
  return pathInRepository(cwd, process.env["GITHUB_WORKSPACE"]);
}

/** `groupversion diff`: 0 nothing at the level of `--fail-on`, 1 findings, 2 wrong usage, 3 a side cannot be read. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { options } = invocation;
  const request = requestOf(invocation);
  invocation.progress(`reading ${request.old}`);
  const { diffApis } = await import("../../pipeline/diff/diff-apis.js");
  const { result, diagnostics, failed } = await diffApis(request, invocation);
  invocation.progress("");
  const json = options["json"] === true || options["format"] === "json";
  if (result === undefined || failed !== undefined) {
    const code = failed === "request" ? 2 : 3;
    if (json) printJson(invocation, { ok: false, diagnostics });
    else showDiagnostics(invocation, diagnostics, invocation.cwd, "nothing was compared");
    return code;
  }
  const least = options["fail-on"];
  const ok =
    least === "none" ||
    !result.changes.some(({ level }) => isAtLeast(level, (least as Level | undefined) ?? "breaking"));
  const all = request.all === true;
  if (json) {
    const { shownChanges } = await import("../../../openapi/compare/report/result.js");
    printJson(invocation, { ok, diagnostics, ...result, changes: shownChanges(result, all) });
  } else {
    showDiagnostics(invocation, diagnostics, invocation.cwd);
    const report = await reportOf(String(options["format"] ?? "text"), result, all, invocation.cwd);
    if (report !== "" && !(options["quiet"] === true && ok)) invocation.print(report);
  }
  return ok ? 0 : 1;
}
