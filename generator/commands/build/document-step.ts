import { readdirSync } from "node:fs";
import path from "node:path";
import type { DocumentRequest } from "../../pipeline/document-output.js";
import type { Generated, GenerateContext } from "../../pipeline/generated.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import { toolId } from "../../pipeline/tool-id.js";
import { findUnchanged, remember, runKey } from "../../output/fingerprint.js";
import type { Invocation } from "../command.js";
import type { StepResult } from "./step.js";

/** How to generate one kind of output. */
export interface DocumentWork<Request, Summary> {
  /** Identifies the output, apart from its folder. */
  readonly name: string;
  readonly request: Request;
  readonly generate: (request: Request, context: GenerateContext) => Promise<Generated<Summary>>;
}

/** A summary with the duration; no duration if an earlier run's result is still valid. */
export type Timed<Summary> = Summary & { readonly seconds?: number };

interface Remembered<Summary> {
  readonly summary: Summary;
  readonly inputs: readonly string[];
  /** What an unchanged run reports again: warnings must not disappear. */
  readonly diagnostics: readonly Diagnostic[];
}

const isUrl = (spec: string): boolean => /^https?:/i.test(spec);

/** All file names below a folder: an added file may replace a template. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  } catch {
    return [];
  }
}

/** Generates one configured output from a document, if anything that it depends on changed. */
export class DocumentStep<Request extends DocumentRequest, Summary> {
  readonly #invocation: Invocation;
  readonly #root: string;
  readonly #work: DocumentWork<Request, Summary>;
  /** Absolute paths of its inputs. */
  inputs: readonly string[];

  constructor(invocation: Invocation, root: string, work: DocumentWork<Request, Summary>) {
    this.#invocation = invocation;
    this.#root = root;
    this.#work = work;
    const { spec } = work.request;
    this.inputs = isUrl(spec) ? [] : [path.resolve(root, spec)];
  }

  /** Folder with the user's templates; absolute. */
  get templates(): string | undefined {
    const { templates } = this.#work.request;
    return templates === undefined ? undefined : path.resolve(this.#root, templates);
  }

  /** Folder of the output; absolute. */
  get folder(): string {
    return path.resolve(this.#root, this.#work.request.out);
  }

  /**
   * @param texts - documents of this run that are not written yet, by absolute path
   * @param models - documents that this run has read
   */
  async run(
    texts: ReadonlyMap<string, string>,
    models: NonNullable<GenerateContext["models"]>,
  ): Promise<StepResult<Timed<Summary>>> {
    const start = performance.now();
    const since = Date.now();
    const { request } = this.#work;
    const name = `${this.#work.name} ${this.folder}`;
    const key = runKey(toolId(), request);
    const sources = this.templates === undefined ? [] : filesBelow(this.templates);
    // A server's response may have changed; there is no way to tell without asking.
    const known = [request.spec, ...(request.overlays ?? [])].some(isUrl)
      ? undefined
      : findUnchanged(this.#root, name, key, sources, texts);
    if (known !== undefined) {
      const { summary, inputs, diagnostics } = known as Remembered<Summary>;
      this.inputs = inputs;
      return { diagnostics, files: undefined, leftover: [], summaries: [summary as Timed<Summary>] };
    }
    this.#invocation.progress(`generating ${request.out}`);
    const generated = await this.#work.generate(request, {
      root: this.#root,
      targets: this.#invocation.targets,
      texts,
      models,
    });
    const { files, leftover, diagnostics, summary } = generated;
    this.inputs = [...new Set([...this.inputs, ...generated.inputs])];
    if (summary === undefined) return { diagnostics, files, leftover, summaries: [] };
    const outputs = files.map((file) => file.path);
    const { inputs } = generated;
    const result: Remembered<Summary> = { summary, inputs, diagnostics };
    const saved = { key, sources, inputs, outputs, result, since, texts };
    return {
      diagnostics,
      files,
      leftover,
      summaries: [{ ...summary, seconds: (performance.now() - start) / 1000 }],
      ...(!hasErrors(diagnostics) && { remember: () => remember(this.#root, name, saved) }),
    };
  }
}
