import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import type { LoadedConfig } from "../../config/load-config.js";
import type { ResolvedApi } from "../../config/resolve-config.js";
import { findUnchanged, remember, runKey } from "../../output/fingerprint.js";
import type { GeneratedFromSources } from "../../pipeline/generated-from-sources.js";
import { sourcesOf } from "../../pipeline/list-sources.js";
import type { ModelSource } from "../../pipeline/model-source.js";
import { toolId } from "../../pipeline/tool-id.js";
import type { Invocation } from "../command.js";
import { failedStep, type StepResult } from "./step.js";

/** Generates one kind of output, repeatedly as sources change. */
interface Generator<Summary> {
  generate(
    changed: readonly string[] | undefined,
    sources: readonly (readonly string[])[],
  ): GeneratedFromSources<Summary>;
}

/** How to generate one kind of output from the sources of APIs. */
interface SourceWork<Summary> {
  /** Identifies the output within a configuration. */
  readonly name: string;
  /** The APIs with exactly the options that the output depends on. */
  readonly apis: readonly ResolvedApi[];
  readonly progress: (sources: number) => string;
  /** Loads the generator, once there is something to do. */
  readonly load: (source: ModelSource) => Promise<Generator<Summary>>;
}

/** Generates one kind of output from sources if anything changed, and keeps what the next run can reuse. */
export class SourceStep<Summary> {
  readonly #invocation: Invocation;
  readonly #loaded: LoadedConfig;
  readonly #work: SourceWork<Summary>;
  #generator: Generator<Summary> | undefined;
  /** Absolute paths of the files that the last run read. */
  inputs: readonly string[] = [];

  constructor(invocation: Invocation, loaded: LoadedConfig, work: SourceWork<Summary>) {
    this.#invocation = invocation;
    this.#loaded = loaded;
    this.#work = work;
  }

  /**
   * @param changed - under `--watch`, absolute paths of the files that changed since the last call
   * @param source - the models that the steps of a run share
   */
  async run(changed: readonly string[] | undefined, source: () => Promise<ModelSource>): Promise<StepResult<Summary>> {
    const since = Date.now();
    const { root, file } = this.#loaded;
    const { apis, progress, load } = this.#work;
    if (apis.length === 0) return failedStep([]);
    const name = `${this.#work.name} ${file ?? ""}`;
    const key = runKey(toolId(), apis);
    const listed = sourcesOf(root, apis);
    const sources = listed.flat();
    if (changed === undefined) {
      // What an unchanged run reports again: warnings must not disappear.
      const known = findUnchanged(root, name, key, sources) as
        Pick<StepResult<Summary>, "summaries" | "diagnostics"> | undefined;
      if (known !== undefined) return { ...known, files: undefined, leftover: [] };
    }
    this.#invocation.progress(progress(sources.length));
    this.#generator ??= await load(await source());
    const { files, leftover, diagnostics, summaries, inputs } = this.#generator.generate(changed, listed);
    this.inputs = inputs;
    if (hasErrors(diagnostics)) return failedStep(diagnostics);
    const outputs = files.map(({ path }) => path);
    const saved = { key, sources, inputs, outputs, result: { summaries, diagnostics }, since };
    return { diagnostics, files, leftover, summaries, remember: () => remember(root, name, saved) };
  }
}
