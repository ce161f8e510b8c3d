import type { ResolvedApi } from "../config/resolve-config.js";
import type { ResolvedJsonSchema } from "../config/resolve-json-schema.js";
import { diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../openapi/diagnostics/has-errors.js";
import { buildJsonSchemas } from "../publish/json-schema/build-json-schemas.js";
import { joinGenerated, type GeneratedFromSources } from "./generated-from-sources.js";
import { listedOutput } from "./listed-output.js";
import { sourcesOf } from "./list-sources.js";
import { ModelSource } from "./model-source.js";

/** Summary of the JSON Schemas of one API. */
export interface JsonSchemaSummary {
  readonly api: string;
  readonly out: string;
  readonly kinds: number;
}

/** An API with settings of its JSON Schemas. */
export type JsonSchemaApi = ResolvedApi & { readonly jsonSchema: ResolvedJsonSchema };

/** The JSON Schemas of a configuration, not yet written. */
export type GeneratedJsonSchemas = GeneratedFromSources<JsonSchemaSummary>;

/** Generates the JSON Schemas of a configuration, repeatedly as sources change. Writes nothing. */
export class JsonSchemaGenerator {
  readonly #source: ModelSource;
  readonly #apis: readonly JsonSchemaApi[];

  constructor(root: string, apis: readonly JsonSchemaApi[], source = new ModelSource(root)) {
    this.#source = source;
    this.#apis = apis;
  }

  /**
   * @param changed - absolute paths of sources that changed since the last call
   * @param sources - the current result of {@link sourcesOf}, if the caller has it already
   */
  generate(changed: readonly string[] = [], sources = sourcesOf(this.#source.root, this.#apis)): GeneratedJsonSchemas {
    this.#source.forget(changed);
    return joinGenerated(this.#apis.map((api, i) => this.#generateApi(api, sources[i] ?? [])));
  }

  #generateApi(api: JsonSchemaApi, sources: readonly string[]): GeneratedJsonSchemas {
    const nothing = { files: [], leftover: [], summaries: [], inputs: [] };
    if (sources.length === 0)
      return { ...nothing, diagnostics: [diagnostic("GV1001", undefined, { patterns: api.patterns.join(" ") })] };
    const { model, diagnostics: found, inputs } = this.#source.read(api, sources);
    // The first output says how kinds and definitions are named.
    const profile = api.outputs[0]?.profile;
    if (hasErrors(found) || profile === undefined) return { ...nothing, diagnostics: found, inputs };
    const { folder, shown, settings } = api.jsonSchema;
    const schemas = buildJsonSchemas(model, profile, settings, api.document.title);
    if (schemas.length === 0)
      return { ...nothing, diagnostics: [...found, diagnostic("GV6240", undefined, { name: api.name })], inputs };
    const texts = schemas.map(({ path, schema }) => [path, `${JSON.stringify(schema, null, 2)}\n`] as const);
    const { files, leftover, diagnostics } = listedOutput(folder, this.#source.root, texts);
    const summaries = [{ api: api.name, out: shown, kinds: schemas.length - 1 }];
    return { files, leftover, diagnostics: [...found, ...diagnostics], summaries, inputs };
  }
}
