import type { LoadedConfig } from "../../config/load-config.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { findUnchanged, remember, runKey } from "../../output/fingerprint.js";
import type { CrdApi, CrdGenerator, CrdSummary } from "../../pipeline/generate-crd.js";
import { sourcesOf } from "../../pipeline/list-sources.js";
import type { ModelSource } from "../../pipeline/model-source.js";
import { toolId } from "../../pipeline/tool-id.js";
import type { Invocation } from "../command.js";
import { failedStep, type StepResult } from "./step.js";

/** What an unchanged run reports again: warnings must not disappear. */
type Known = Pick<StepResult<CrdSummary>, "summaries" | "diagnostics">;

/** Generates the CustomResourceDefinitions of a configuration if anything changed. */
export class CrdStep {
  readonly #invocation: Invocation;
  readonly #loaded: LoadedConfig;
  readonly #apis: readonly CrdApi[];
  #generator: CrdGenerator | undefined;
  /** Absolute paths of the files that the last run read. */
  inputs: readonly string[] = [];

  constructor(invocation: Invocation, loaded: LoadedConfig, apis: readonly CrdApi[]) {
    this.#invocation = invocation;
    this.#loaded = loaded;
    this.#apis = apis;
  }

  /** Absolute folders that contain output. */
  get folders(): readonly string[] {
    return this.#apis.map(({ crd }) => crd.folder);
  }

  /**
   * @param changed - under `--watch`, absolute paths of the files that changed since the last call
   * @param source - what another step of the run has read
   */
  async run(
    changed: readonly string[] | undefined,
    source: () => Promise<ModelSource>,
  ): Promise<StepResult<CrdSummary>> {
    const since = Date.now();
    const { root } = this.#loaded;
    if (this.#apis.length === 0) return failedStep([]);
    const name = `crd ${this.#loaded.file ?? ""}`;
    const key = runKey(toolId(), this.#apis);
    const listed = sourcesOf(root, this.#apis);
    const sources = listed.flat();
    if (changed === undefined) {
      const known = findUnchanged(root, name, key, sources) as Known | undefined;
      if (known !== undefined) return { ...known, files: undefined, leftover: [] };
    }
    this.#invocation.progress("writing CustomResourceDefinitions");
    const { CrdGenerator } = await import("../../pipeline/generate-crd.js");
    this.#generator ??= new CrdGenerator(root, this.#apis, await source());
    const { files, leftover, diagnostics, summaries, inputs } = this.#generator.generate(changed, listed);
    this.inputs = inputs;
    if (hasErrors(diagnostics)) return failedStep(diagnostics);
    const outputs = files.map((file) => file.path);
    const result: Known = { summaries, diagnostics };
    const saved = { key, sources, inputs, outputs, result, since };
    return { diagnostics, files, leftover, summaries, remember: () => remember(root, name, saved) };
  }
}
