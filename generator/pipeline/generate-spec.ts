import path from "node:path";
import type { Output, ResolvedApi } from "../config/resolve-config.js";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import type { ApiModel } from "../model/api-model.js";
import type { OutputFile } from "../output/output-file.js";
import { Serializer } from "../output/serialize.js";
import { buildIndex, indexedFiles } from "../output/spec-index.js";
import { INDEX_FILE } from "../../openapi/types/spec-index.js";
import { unpublishedMarkers } from "../publish/unpublished-markers.js";
import { unpublishedNames } from "../publish/unpublished-names.js";
import { SpecBuilder, type Spec, type SpecModule } from "../publish/documents/build-spec.js";
import type { OutputDialect } from "../publish/documents/dialects/output-dialect.js";
import type { DocumentSettings } from "../publish/documents/document-settings.js";
import { unsayable, unsayableSettings, unusedFallbacks } from "../publish/unsayable.js";
import type { OpenApiV3Document } from "../../openapi/types/openapi-3-0.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { operationCount } from "../../openapi/types/operation-count.js";
import { joinGenerated, type GeneratedFromSources } from "./generated-from-sources.js";
import { sourcesOf } from "./list-sources.js";
import { mergeModules } from "./merge-modules.js";
import { ModelSource } from "./model-source.js";

/** Summary of one output. */
export interface OutputSummary {
  readonly api: string;
  readonly profile: string;
  readonly dialect: OutputDialect;
  readonly out: string;
  readonly groupVersions: number;
  readonly operations: number;
  readonly definitions: number;
}

/** The documents of a configuration, not yet written. */
export type GeneratedSpec = GeneratedFromSources<OutputSummary>;

/** Reports modules whose file name collides with the merged document or the index. */
const takenNames = (modules: readonly SpecModule[], output: Output): Diagnostic[] =>
  modules.flatMap(({ path: name, root }) => {
    const file = `${name}.json`;
    if (file !== output.merged && file !== INDEX_FILE) return [];
    const first = file === INDEX_FILE ? "the index of the documents" : "the merged document";
    return [diagnostic("GV3016", undefined, { path: file, first, second: root })];
  });

/** The document of the whole API: merged from the modules, or written as a whole in OpenAPI 3. */
function wholeOf(
  spec: Spec,
  settings: DocumentSettings,
): { readonly document: Document | OpenApiV3Document; readonly diagnostics: readonly Diagnostic[] } {
  if (spec.merged !== undefined) return { document: spec.merged, diagnostics: [] };
  return mergeModules(spec.modules as readonly SpecModule<Document>[], settings);
}

const definitionsOf = (document: Document | OpenApiV3Document): object =>
  ("swagger" in document ? document.definitions : document.components?.schemas) ?? {};

/** Generates the specs of a configuration, repeatedly as sources change. Reads sources and writes nothing. */
export class SpecGenerator {
  readonly #source: ModelSource;
  readonly #apis: readonly ResolvedApi[];
  readonly #builders = new Map<Output, SpecBuilder>();
  readonly #serializer = new Serializer();

  constructor(root: string, apis: readonly ResolvedApi[], source = new ModelSource(root)) {
    this.#source = source;
    this.#apis = apis;
  }

  /**
   * @param changed - absolute paths of sources that changed since the last call
   * @param sources - the current result of {@link sourcesOf}, if the caller has it already
   */
  generate(changed: readonly string[] = [], sources = sourcesOf(this.#source.root, this.#apis)): GeneratedSpec {
    this.#source.forget(changed);
    return joinGenerated(this.#apis.map((api, i) => this.#generateApi(api, sources[i] ?? [])));
  }

  #generateApi(api: ResolvedApi, files: readonly string[]): GeneratedSpec {
    if (files.length === 0) {
      return {
        files: [],
        leftover: [],
        diagnostics: [diagnostic("GV1001", undefined, { patterns: api.patterns.join(" ") })],
        summaries: [],
        inputs: [],
      };
    }
    const { model, diagnostics, inputs } = this.#source.read(api, files);
    const problems = [...diagnostics];
    const outputs = api.outputs.map((output) => this.#generateOutput(api, output, model));
    const profiles = api.outputs.map((output) => output.profile);
    problems.push(
      ...unpublishedMarkers(model, {
        profiles,
        crd: api.crd !== undefined,
        jsonSchema: api.jsonSchema !== undefined,
        dialects: api.outputs.map(({ dialect }) => dialect),
      }),
      ...unpublishedNames(model, profiles),
    );
    problems.push(...unusedFallbacks(model, api.outputs));
    problems.push(...api.outputs.flatMap((output) => [...unsayable(model, output), ...unsayableSettings(api, output)]));
    const isPlain =
      model.operationSets.some((set) => set.each === "once") && model.packages.every((p) => p.resources.length === 0);
    if (isPlain && api.outputs.some((output) => output.isAssumed === true))
      problems.push(diagnostic("GV3023", undefined, { name: api.name }));
    // An error may be why there are no operations; reporting that as well would be noise.
    if (!hasErrors(problems) && outputs.some((output) => output.files.length === 0)) {
      problems.push(diagnostic("GV3020", undefined, { name: api.name }));
    }
    return {
      files: outputs.flatMap((output) => output.files),
      leftover: outputs.flatMap((output) => output.leftover),
      diagnostics: [...problems, ...outputs.flatMap((output) => output.diagnostics)],
      summaries: outputs.map((output) => output.summary),
      inputs,
    };
  }

  #generateOutput(
    api: ResolvedApi,
    output: Output,
    model: ApiModel,
  ): { files: OutputFile[]; leftover: string[]; diagnostics: readonly Diagnostic[]; summary: OutputSummary } {
    const builder = this.#builders.get(output) ?? new SpecBuilder(output.profile, api.document, output.dialect);
    this.#builders.set(output, builder);
    const spec = builder.build(model);
    const summary = {
      api: api.name,
      profile: output.profile.name,
      dialect: output.dialect,
      out: output.shown,
      groupVersions: 0,
      operations: 0,
      definitions: 0,
    };
    if (spec.modules.length === 0) return { files: [], leftover: [], diagnostics: spec.diagnostics, summary };
    const merged = wholeOf(spec, api.document);
    const whole = merged.document;
    // Two definitions with one name are reported at their declarations.
    const isReported = spec.diagnostics.some(({ code }) => code === "GV2008");
    const differing = merged.diagnostics.filter(({ code }) => !(isReported && code === "GV4002"));
    const diagnostics = [...differing, ...takenNames(spec.modules, output)];
    const file = (name: string, text: string): OutputFile => ({
      path: path.join(output.folder, ...name.split("/")),
      text,
    });
    return {
      files: [
        ...spec.modules.map((module) => file(`${module.path}.json`, this.#serializer.document(module.document))),
        file(output.merged, this.#serializer.document(whole)),
        file(INDEX_FILE, `${JSON.stringify(buildIndex(spec.modules, output.merged), null, 2)}\n`),
      ],
      leftover: indexedFiles(output.folder),
      diagnostics: [...spec.diagnostics, ...diagnostics],
      summary: {
        ...summary,
        groupVersions: spec.modules.filter((module) => module.kind === "groupVersion").length,
        operations: operationCount(whole),
        definitions: Object.keys(definitionsOf(whole)).length,
      },
    };
  }
}
