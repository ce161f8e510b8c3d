import type { OutputSummary } from "../../pipeline/generate-spec.js";
import type { LoadedModel } from "../../pipeline/loaded-model.js";
import type { LoadedConfig } from "../../config/load-config.js";
import { isDialect } from "../../config/output-dialect.js";
import { resolveConfig, type ResolvedConfig } from "../../config/resolve-config.js";
import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import { hasErrors } from "../../../openapi/diagnostics/has-errors.js";
import type { OutputFile } from "../../output/output-file.js";
import { writeFiles, type Changes } from "../../output/write-files.js";
import { checkFiles } from "./check-files.js";
import { configuredCrdApis, crdApis } from "./crd-apis.js";
import { crdStep } from "./crd-step.js";
import { jsonSchemaApis, jsonSchemaStep } from "./json-schema-step.js";
import type { CrdSummary } from "../../pipeline/generate-crd.js";
import type { JsonSchemaSummary } from "../../pipeline/generate-json-schema.js";
import type { ModelSource } from "../../pipeline/model-source.js";
import { clientStep, type ClientResult } from "./client-step.js";
import type { Invocation } from "../command.js";
import { docsStep, type DocsResult } from "./docs-step.js";
import { shownPath } from "../report.js";
import type { SourceStep } from "./source-step.js";
import { specStep } from "./spec-step.js";

/** What to build: everything, documents and JSON Schemas, or CustomResourceDefinitions alone. */
export type Parts = "all" | "spec" | "crd";

/** The result of a run. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly specs: readonly OutputSummary[];
  readonly crds: readonly CrdSummary[];
  readonly jsonSchemas: readonly JsonSchemaSummary[];
  readonly clients: readonly ClientResult[];
  readonly docs: readonly DocsResult[];
  readonly changes: Changes;
  /** Caches the run for the next one. Called after the result is shown, so that nobody waits for it. */
  readonly remember: () => void;
}

const NO_CHANGES: Changes = { written: [], removed: [], unchanged: 0 };

const named = ({ path, text }: OutputFile): readonly [string, string] => [path, text];

const unique = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values(),
];

const failed = (diagnostics: readonly Diagnostic[]): Outcome => ({
  diagnostics,
  specs: [],
  crds: [],
  jsonSchemas: [],
  clients: [],
  docs: [],
  changes: NO_CHANGES,
  remember: () => undefined,
});

/**
 * One run of a configuration, or several under `--watch`: first the spec, then what depends on it. Writes all or
 * nothing.
 */
export class BuildRun {
  readonly #invocation: Invocation;
  readonly #before: readonly Diagnostic[];
  readonly #root: string;
  readonly #spec: SourceStep<OutputSummary>;
  readonly #crd: SourceStep<CrdSummary>;
  readonly #jsonSchema: SourceStep<JsonSchemaSummary>;
  readonly #ownFolders: readonly string[];
  #source: ModelSource | undefined;
  readonly #clients: readonly ReturnType<typeof clientStep>[];
  readonly #docs: readonly ReturnType<typeof docsStep>[];

  constructor(invocation: Invocation, loaded: LoadedConfig, parts: Parts) {
    const { profile, dialect } = invocation.options;
    // The folder of `crd` is not that of the documents.
    const out = parts === "crd" ? undefined : invocation.options["out"];
    const overrides = {
      ...(typeof out === "string" && { out }),
      ...(typeof profile === "string" && { profile }),
      ...(isDialect(dialect) && { dialect }),
    };
    const resolved: ResolvedConfig = resolveConfig(loaded.config, loaded.root, overrides);
    this.#invocation = invocation;
    this.#before = [...loaded.diagnostics, ...resolved.diagnostics];
    this.#root = loaded.root;
    this.#spec = specStep(invocation, loaded, parts === "crd" ? [] : resolved.apis);
    const crds =
      parts === "crd"
        ? crdApis(resolved.apis, loaded.config, loaded.root, invocation.options)
        : parts === "all"
          ? configuredCrdApis(resolved.apis)
          : [];
    this.#crd = crdStep(invocation, loaded, crds);
    const schemas = parts === "crd" ? [] : jsonSchemaApis(resolved.apis);
    this.#jsonSchema = jsonSchemaStep(invocation, loaded, schemas);
    this.#ownFolders = [...crds.map(({ crd }) => crd.folder), ...schemas.map(({ jsonSchema }) => jsonSchema.folder)];
    this.#clients =
      parts !== "all" ? [] : resolved.clients.map((client) => clientStep(invocation, loaded.root, client));
    this.#docs = parts !== "all" ? [] : resolved.docs.map((docs) => docsStep(invocation, loaded.root, docs));
  }

  /** Absolute paths of the files that the last run read. */
  get inputs(): readonly string[] {
    return [this.#spec, this.#crd, this.#jsonSchema, ...this.#derived].flatMap((step) => step.inputs);
  }

  /** Absolute folders in which every file is an input. */
  get inputFolders(): readonly string[] {
    return this.#derived.flatMap((step) => step.templates ?? []);
  }

  /** Absolute folders that contain only output. */
  get generated(): readonly string[] {
    return [...this.#ownFolders, ...this.#derived.map((step) => step.folder)];
  }

  get #derived(): readonly (ReturnType<typeof clientStep> | ReturnType<typeof docsStep>)[] {
    return [...this.#clients, ...this.#docs];
  }

  /** What steps read together; loaded when the first of them has something to do. */
  readonly #shared = async (): Promise<ModelSource> => {
    const { ModelSource } = await import("../../pipeline/model-source.js");
    return (this.#source ??= new ModelSource(this.#root));
  };

  async run(changed?: readonly string[]): Promise<Outcome> {
    if (hasErrors(this.#before)) return failed(this.#before);
    const spec = await this.#spec.run(changed, this.#shared);
    if (hasErrors(spec.diagnostics)) return failed(spec.diagnostics);
    const crd = await this.#crd.run(changed, this.#shared);
    const jsonSchema = await this.#jsonSchema.run(changed, this.#shared);
    const texts = new Map(spec.files?.map((file) => [file.path, file.text]));
    const models = new Map<string, Promise<LoadedModel>>();
    const clients = [];
    for (const client of this.#clients) clients.push(await client.run(texts, models));
    // After the clients: code examples use the names that the clients were given.
    const docs = [];
    for (const site of this.#docs)
      docs.push(await site.run(new Map([...texts, ...clients.flatMap(({ files }) => files ?? []).map(named)]), models));
    const steps = [spec, crd, jsonSchema, ...clients, ...docs];
    // They read the same sources, and report the same mistakes in them.
    const diagnostics = unique(steps.flatMap((step) => step.diagnostics));
    if (hasErrors(diagnostics)) return failed(diagnostics);
    const written = this.#write(
      steps.flatMap((step) => step.files ?? []),
      steps.flatMap((step) => step.leftover),
    );
    const all = [...diagnostics, ...written.diagnostics];
    return {
      diagnostics: all,
      specs: spec.summaries,
      crds: crd.summaries,
      jsonSchemas: jsonSchema.summaries,
      clients: clients.flatMap((client) => client.summaries),
      docs: docs.flatMap((site) => site.summaries),
      changes: written.changes,
      remember: () => {
        if (this.#isCheck || hasErrors(all)) return;
        for (const step of steps) step.remember?.();
      },
    };
  }

  get #isCheck(): boolean {
    return this.#invocation.options["check"] === true;
  }

  #write(
    files: Parameters<typeof writeFiles>[0],
    leftover: readonly string[],
  ): { readonly changes: Changes; readonly diagnostics: readonly Diagnostic[] } {
    const shown = (file: string): string => shownPath(this.#invocation.cwd, file);
    if (this.#isCheck) return checkFiles(files, leftover, shown);
    if (files.length === 0) return { changes: NO_CHANGES, diagnostics: [] };
    this.#invocation.progress(`writing ${files.length} files`);
    return writeFiles(files, leftover, shown);
  }
}
