import type { ResolvedApi, ResolvedCrd } from "../config/resolve-config.js";
import { diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { yamlText } from "../../openapi/encode/yaml-text.js";
import { buildCrds, type Crd } from "../publish/crd/build-crds.js";
import { sorted } from "../publish/crd/sorted.js";
import { joinGenerated, type GeneratedFromSources } from "./generated-from-sources.js";
import { listedOutput } from "./listed-output.js";
import { sourcesOf } from "./list-sources.js";
import { ModelSource } from "./model-source.js";

/** Summary of the definitions of one API. */
export interface CrdSummary {
  readonly api: string;
  readonly out: string;
  readonly kinds: number;
  readonly versions: number;
}

/** An API with settings of its definitions. */
export type CrdApi = ResolvedApi & { readonly crd: ResolvedCrd };

/** The definitions of a configuration, not yet written. */
export interface GeneratedCrds extends GeneratedFromSources<CrdSummary> {
  /** All manifests as one stream of YAML documents. */
  readonly stream: string;
}

/** A manifest as a YAML document, with its marker. */
const documentText = ({ manifest }: Crd): string => `---\n${yamlText(sorted(manifest), 2)}`;

const versionsOf = ({ manifest }: Crd): number =>
  (manifest["spec"] as { readonly versions: readonly unknown[] }).versions.length;

/** Manifests by path: all in one file, or one file for each kind. */
const textsOf = ({ crd }: CrdApi, crds: readonly Crd[]): readonly (readonly [string, string])[] =>
  crd.file !== undefined
    ? [[crd.file, crds.map(documentText).join("")]]
    : crds.map((each) => [`${each.group}_${each.plural}.yaml`, documentText(each)]);

/** Generates CustomResourceDefinitions of a configuration, repeatedly as sources change. Writes nothing. */
export class CrdGenerator {
  readonly #source: ModelSource;
  readonly #apis: readonly CrdApi[];

  constructor(root: string, apis: readonly CrdApi[], source = new ModelSource(root)) {
    this.#source = source;
    this.#apis = apis;
  }

  /**
   * @param changed - absolute paths of sources that changed since the last call
   * @param sources - the current result of {@link sourcesOf}, if the caller has it already
   */
  generate(changed: readonly string[] = [], sources = sourcesOf(this.#source.root, this.#apis)): GeneratedCrds {
    this.#source.forget(changed);
    const results = this.#apis.map((api, i) => this.#generateApi(api, sources[i] ?? []));
    return { ...joinGenerated(results), stream: results.map((result) => result.stream).join("") };
  }

  #generateApi(api: CrdApi, sources: readonly string[]): GeneratedCrds {
    const nothing = { files: [], leftover: [], summaries: [], inputs: [], stream: "" };
    if (sources.length === 0)
      return { ...nothing, diagnostics: [diagnostic("GV1001", undefined, { patterns: api.patterns.join(" ") })] };
    const { model, diagnostics: found, inputs } = this.#source.read(api, sources, api.crd.keepLines);
    if (hasErrors(found)) return { ...nothing, diagnostics: found, inputs };
    const { crds, diagnostics: problems } = buildCrds(model, api.crd.settings);
    const diagnostics = [...found, ...problems];
    if (crds.length === 0) diagnostics.push(diagnostic("GV3089", undefined));
    if (hasErrors(diagnostics)) return { ...nothing, diagnostics, inputs };
    const { folder, shown } = api.crd;
    const { files, leftover, diagnostics: inTheWay } = listedOutput(folder, this.#source.root, textsOf(api, crds));
    return {
      files,
      leftover,
      diagnostics: [...diagnostics, ...inTheWay],
      summaries: [
        {
          api: api.name,
          out: shown,
          kinds: crds.length,
          versions: crds.reduce((sum, crd) => sum + versionsOf(crd), 0),
        },
      ],
      inputs,
      stream: crds.map(documentText).join(""),
    };
  }
}
