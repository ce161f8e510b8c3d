import type { ResolvedApi } from "../config/resolve-config.js";
import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { ApiModel } from "../model/api-model.js";
import { analyze } from "../source/analyze/analyze.js";
import { ProjectLoader, type LoadedProject } from "../source/analyze/project/load-project.js";
import { SourceHost } from "../source/analyze/project/source-host.js";
import { checkModel } from "../source/rules/check-model.js";
import { packageRoot } from "./package-root.js";

/** The model of an API's sources, with what is wrong in them. */
export interface ReadModel {
  readonly model: ApiModel;
  readonly diagnostics: readonly Diagnostic[];
  /** All files that were read, absolute. */
  readonly inputs: readonly string[];
}

/** Reads the models of APIs, repeatedly as sources change. Outputs of one run share what was read. */
export class ModelSource {
  readonly root: string;
  /** Loaders by their settings; changed settings need a new loader. */
  readonly #loaders = new Map<string, ProjectLoader>();
  readonly #host: SourceHost;
  readonly #read = new Map<string, ReadModel>();
  #changed: readonly string[] = [];

  constructor(root: string) {
    this.root = root;
    this.#host = new SourceHost(root);
  }

  /** Begins a run. Calls with the same list, by other outputs of the run, change nothing. */
  forget(changed: readonly string[]): void {
    if (changed === this.#changed) return;
    this.#changed = changed;
    this.#host.forget(changed);
    this.#read.clear();
  }

  /** @param keepLines - whether descriptions keep the line breaks of comments */
  read(api: ResolvedApi, files: readonly string[], keepLines = false): ReadModel {
    const machinery = [...new Set(api.outputs.flatMap((output) => output.profile.machinery))];
    const loading = JSON.stringify([api.tsconfig, machinery, files]);
    const key = JSON.stringify([loading, api.sourceRoot, keepLines]);
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const project = this.#load(loading, api, files, machinery);
    const { model, diagnostics } = analyze(project, { root: this.root, sourceRoot: api.sourceRoot, keepLines });
    const result = { model, diagnostics: [...diagnostics, ...checkModel(model)], inputs: project.inputs };
    this.#read.set(key, result);
    return result;
  }

  #load(key: string, api: ResolvedApi, files: readonly string[], machinery: readonly string[]): LoadedProject {
    const loader =
      this.#loaders.get(key) ??
      new ProjectLoader(
        {
          root: this.root,
          files,
          machinery,
          packageRoot: packageRoot(),
          ...(api.tsconfig !== undefined && { tsconfig: api.tsconfig }),
        },
        this.#host,
      );
    this.#loaders.set(key, loader);
    return loader.load();
  }
}
