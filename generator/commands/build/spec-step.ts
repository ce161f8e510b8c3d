import { sourcesOf } from "../../pipeline/list-sources.js";
import type { OutputSummary, SpecGenerator } from "../../pipeline/generate-spec.js";
import type { ModelSource } from "../../pipeline/model-source.js";
import { toolId } from "../../pipeline/tool-id.js";
import type { LoadedConfig } from "../../config/load-config.js";
import type { ResolvedApi } from "../../config/resolve-config.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { findUnchanged, remember, runKey } from "../../output/fingerprint.js";
import type { Invocation } from "../command.js";
import { failedStep, type StepResult } from "./step.js";

/** What an unchanged run reports again: warnings must not disappear. */
type Known = Pick<StepResult<OutputSummary>, "summaries" | "diagnostics">;

/** Generates the spec of a configuration if anything changed, and keeps what the next run can reuse. */
export class SpecStep {
  readonly #invocation: Invocation;
  readonly #loaded: LoadedConfig;
  readonly #apis: readonly ResolvedApi[];
  #generator: SpecGenerator | undefined;
  /** Absolute paths of the files that the last run read. */
  inputs: readonly string[] = [];

  constructor(invocation: Invocation, loaded: LoadedConfig, apis: readonly ResolvedApi[]) {
    this.#invocation = invocation;
    this.#loaded = loaded;
    this.#apis = apis;
  }

  /**
   * @param changed - under `--watch`, absolute paths of the files that changed since the last call
   * @param source - what other steps of the run read as well
   */
  async run(
    changed: readonly string[] | undefined,
    source: () => Promise<ModelSource>,
  ): Promise<StepResult<OutputSummary>> {
    const since = Date.now();
    const { root } = this.#loaded;
    if (this.#apis.length === 0) return failedStep([]);
    const name = `spec ${this.#loaded.file ?? ""}`;
    // The resolved APIs contain exactly the options that a spec depends on.
    const key = runKey(toolId(), this.#apis);
    const listed = sourcesOf(root, this.#apis);
    const sources = listed.flat();
    if (changed === undefined) {
      const known = findUnchanged(root, name, key, sources) as Known | undefined;
      if (known !== undefined) return { ...known, files: undefined, leftover: [] };
    }
    this.#invocation.progress(`reading ${sources.length} sources`);
    const { SpecGenerator } = await import("../../pipeline/generate-spec.js");
    this.#generator ??= new SpecGenerator(root, this.#apis, await source());
    const { files, leftover, diagnostics, summaries, inputs } = this.#generator.generate(changed, listed);
    this.inputs = inputs;
    if (hasErrors(diagnostics)) return failedStep(diagnostics);
    const outputs = files.map((file) => file.path);
    const result: Known = { summaries, diagnostics };
    const saved = { key, sources, inputs, outputs, result, since };
    return { diagnostics, files, leftover, summaries, remember: () => remember(root, name, saved) };
  }
}
