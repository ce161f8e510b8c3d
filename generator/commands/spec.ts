import { sourcesOf } from "../build/list-sources.js";
import type { OutputSummary, SpecGenerator } from "../build/generate-spec.js";
import { toolId } from "../build/tool-id.js";
import { loadConfig, type LoadedConfig } from "../config/load-config.js";
import { resolveConfig, type Overrides, type ResolvedConfig } from "../config/resolve-config.js";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { findUnchanged, remember, runKey } from "../output/fingerprint.js";
import { findChanges, writeFiles, type Changes } from "../output/write-files.js";
import type { ExitCode, Invocation } from "./command.js";
import { hasErrors, plural, printJson, showDiagnostics, shownPath } from "./report.js";

interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly summaries: readonly OutputSummary[];
  readonly changes: Changes;
  readonly upToDate: boolean;
  /** Remembers the run for the next one; after the result is shown, since nobody waits for it. */
  readonly remember?: () => void;
}

const NO_CHANGES: Changes = { written: [], removed: [], unchanged: 0 };

const failed = (diagnostics: readonly Diagnostic[]): Outcome => ({
  diagnostics,
  summaries: [],
  changes: NO_CHANGES,
  upToDate: false,
});

function summaryLines(outcome: Outcome, seconds: number): string[] {
  const rows = outcome.summaries.map((s) => [
    `spec`,
    s.out,
    s.profile,
    `${plural(s.groupVersions, "GroupVersion")}, ${plural(s.operations, "operation")}, ${plural(s.definitions, "definition")}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const { written, removed } = outcome.changes;
  const what =
    outcome.upToDate || written.length + removed.length === 0
      ? "nothing changed"
      : [
          written.length > 0 ? `${plural(written.length, "file")} written` : "",
          removed.length > 0 ? `${removed.length} removed` : "",
        ]
          .filter((part) => part !== "")
          .join(", ");
  return [...lines, `${what}  ${seconds.toFixed(2)} s`];
}

/** One run of a configuration; keeps what a next run can use. */
class SpecRun {
  readonly #invocation: Invocation;
  readonly #loaded: LoadedConfig;
  readonly #resolved: ResolvedConfig;
  readonly #overrides: Overrides;
  #generator: SpecGenerator | undefined;
  /** Absolute paths of the files that the last generation read. */
  inputs: readonly string[] = [];

  constructor(invocation: Invocation, loaded: LoadedConfig) {
    const { out, profile } = invocation.options;
    this.#invocation = invocation;
    this.#loaded = loaded;
    this.#overrides = { ...(typeof out === "string" && { out }), ...(typeof profile === "string" && { profile }) };
    this.#resolved = resolveConfig(loaded.config, loaded.root, this.#overrides);
  }

  async run(changed?: readonly string[]): Promise<Outcome> {
    const { root, config, diagnostics } = this.#loaded;
    const before = [...diagnostics, ...this.#resolved.diagnostics];
    if (hasErrors(before)) return failed(before);
    const name = `spec ${this.#loaded.file ?? ""}`;
    const key = runKey(toolId(), config, this.#overrides);
    const listed = sourcesOf(root, this.#resolved.apis);
    const sources = listed.flat();
    if (changed === undefined) {
      const known = findUnchanged(root, name, key, sources) as readonly OutputSummary[] | undefined;
      if (known !== undefined) return { diagnostics: [], summaries: known, changes: NO_CHANGES, upToDate: true };
    }
    this.#invocation.progress(`reading ${sources.length} sources`);
    const { SpecGenerator } = await import("../build/generate-spec.js");
    this.#generator ??= new SpecGenerator(root, this.#resolved.apis);
    const generated = this.#generator.generate(changed, listed);
    this.inputs = generated.inputs;
    if (hasErrors(generated.diagnostics)) return failed(generated.diagnostics);
    const shown = (file: string): string => shownPath(this.#invocation.cwd, file);
    if (this.#invocation.options["check"] === true) {
      const changes = findChanges(generated.files, generated.leftover);
      const stale = [...changes.written, ...changes.removed]
        .sort()
        .map((file) => diagnostic("GV5004", undefined, { path: shown(file) }));
      return {
        diagnostics: [...generated.diagnostics, ...stale],
        summaries: generated.summaries,
        changes,
        upToDate: false,
      };
    }
    this.#invocation.progress(`writing ${generated.files.length} files`);
    const written = writeFiles(generated.files, generated.leftover, shown);
    const after = [...generated.diagnostics, ...written.diagnostics];
    const outcome = { diagnostics: after, summaries: generated.summaries, changes: written.changes, upToDate: false };
    // A run with warnings is not remembered: the next one has to tell them again.
    if (after.length > 0) return outcome;
    const outputs = generated.files.map((file) => file.path);
    const result = generated.summaries;
    return {
      ...outcome,
      remember: () => remember(root, name, { key, sources, inputs: generated.inputs, outputs, result }),
    };
  }
}

function show(invocation: Invocation, root: string, outcome: Outcome, seconds: number): ExitCode {
  const ok = !hasErrors(outcome.diagnostics);
  invocation.progress("");
  if (invocation.options["json"] === true) {
    const shown = (files: readonly string[]): string[] => files.map((file) => shownPath(invocation.cwd, file));
    printJson(invocation, {
      ok,
      diagnostics: outcome.diagnostics,
      outputs: outcome.summaries,
      written: shown(outcome.changes.written),
      removed: shown(outcome.changes.removed),
      seconds: Number(seconds.toFixed(3)),
    });
  } else {
    showDiagnostics(invocation, outcome.diagnostics, root);
    if (ok && invocation.options["quiet"] !== true)
      for (const line of summaryLines(outcome, seconds)) invocation.print(line);
  }
  outcome.remember?.();
  return ok ? 0 : 1;
}

/** `groupversion spec` and `groupversion build`. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const start = performance.now();
  const since = Date.now();
  const given = invocation.options["config"];
  const loaded = await loadConfig(invocation.cwd, typeof given === "string" ? given : undefined);
  const specRun = new SpecRun(invocation, loaded);
  const first = await specRun.run(invocation.options["watch"] === true ? [] : undefined);
  const code = show(invocation, loaded.root, first, (performance.now() - start) / 1000);
  if (invocation.options["watch"] !== true) return code;
  const { watchSpec } = await import("./watch.js");
  await watchSpec(invocation, loaded, {
    inputs: () => specRun.inputs,
    since,
    rebuild: async (changed) => {
      const began = performance.now();
      show(invocation, loaded.root, await specRun.run(changed), (performance.now() - began) / 1000);
    },
    restart: () => run(invocation).then(() => undefined),
  });
  return 0;
}
