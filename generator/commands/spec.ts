import { loadConfig } from "../config/load-config.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { BuildRun, type Outcome, type Parts } from "./build/build-run.js";
import type { ExitCode, Invocation } from "./command.js";
import { changedFiles, printJson, showDiagnostics, shownPath } from "./report.js";
import { changesLine, outputLines } from "./build/summary-lines.js";

/** What is needed to display a run. */
interface Shown {
  readonly invocation: Invocation;
  readonly parts: Parts;
  readonly root: string;
  /** The configuration file as messages show it. */
  readonly file: string;
}

function show({ invocation, parts, root, file }: Shown, outcome: Outcome, seconds: number): ExitCode {
  const { diagnostics, specs, crds, jsonSchemas, clients, docs, changes } = outcome;
  const ok = !hasErrors(diagnostics);
  invocation.progress("");
  if (invocation.options["json"] === true) {
    printJson(
      invocation,
      {
        ok,
        diagnostics,
        ...(parts !== "crd" && { outputs: specs }),
        ...((parts === "crd" || crds.length > 0) && { crds }),
        ...(jsonSchemas.length > 0 && { jsonSchemas }),
        ...(parts === "all" && { clients, docs }),
        ...changedFiles(invocation, changes),
        seconds: Number(seconds.toFixed(3)),
      },
      file,
    );
  } else {
    showDiagnostics(invocation, diagnostics, root);
    if (ok && invocation.options["quiet"] !== true)
      for (const line of [...outputLines({ specs, crds, jsonSchemas, clients, docs }), changesLine(changes, seconds)])
        invocation.print(line);
  }
  outcome.remember();
  return ok ? 0 : 1;
}

/** Builds parts of a configuration, again on each change with `--watch`, and shows the results. */
export async function runParts(invocation: Invocation, parts: Parts): Promise<ExitCode> {
  const start = performance.now();
  const since = Date.now();
  const given = invocation.options["config"];
  const loaded = await loadConfig(invocation.cwd, typeof given === "string" ? given : undefined, invocation.targets);
  const buildRun = new BuildRun(invocation, loaded, parts);
  const file = loaded.file === undefined ? "." : shownPath(invocation.cwd, loaded.file);
  const shown: Shown = { invocation, parts, root: loaded.root, file };
  const first = await buildRun.run(invocation.options["watch"] === true ? [] : undefined);
  const code = show(shown, first, (performance.now() - start) / 1000);
  if (invocation.options["watch"] !== true) return code;
  const { watchSources } = await import("./build/watch.js");
  await watchSources(invocation, loaded, {
    inputs: () => buildRun.inputs,
    inputFolders: buildRun.inputFolders,
    generated: buildRun.generated,
    since,
    rebuild: async (changed) => {
      const began = performance.now();
      show(shown, await buildRun.run(changed), (performance.now() - began) / 1000);
    },
    restart: () => runParts(invocation, parts).then(() => undefined),
  });
  return 0;
}

/** `groupversion spec`. */
export const run = (invocation: Invocation): Promise<ExitCode> => runParts(invocation, "spec");

/** `groupversion build`. */
export const build = (invocation: Invocation): Promise<ExitCode> => runParts(invocation, "all");
