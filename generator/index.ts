/**
 * The programmatic API.
 *
 * ```ts
 * import { generateClient, generateSpec, loadConfig } from "groupversion";
 *
 * const loaded = await loadConfig(process.cwd());
 * const spec = await generateSpec(loaded.config, loaded.root);
 * const client = await generateClient({ language: "typescript", spec: "petstore.yaml", out: "client" }, loaded.root);
 * ```
 *
 * Nothing here writes to the console or exits the process. Mistakes in the input are returned as diagnostics.
 *
 * @packageDocumentation
 */
import type { PaginationRule } from "./codegen/client-model/selection/apply-pagination.js";
import type { ClientOptions } from "./codegen/targets/client-options.js";
import { targets, type Registry } from "./codegen/targets/registry.js";
import type { DiffOutcome, DiffRequest } from "./pipeline/diff/diff-apis.js";
import type { DocumentRequest } from "./pipeline/document-output.js";
import type { GeneratedClient } from "./pipeline/generate-client.js";
import type { DocsRequest, GeneratedDocs } from "./pipeline/generate-docs.js";
import type { CrdApi, GeneratedCrds } from "./pipeline/generate-crd.js";
import type { GeneratedJsonSchemas, JsonSchemaApi } from "./pipeline/generate-json-schema.js";
import type { GeneratedSpec } from "./pipeline/generate-spec.js";
import { loadConfig as load, type LoadedConfig } from "./config/load-config.js";
import { resolveConfig, type Overrides } from "./config/resolve-config.js";
import type { Config, ObjectOf } from "./config/schema.js";

export type { ClientSummary, GeneratedClient } from "./pipeline/generate-client.js";
export type { DocsRequest, DocsSummary, GeneratedDocs } from "./pipeline/generate-docs.js";
export type { CrdSummary, GeneratedCrds } from "./pipeline/generate-crd.js";
export type { GeneratedJsonSchemas, JsonSchemaSummary } from "./pipeline/generate-json-schema.js";
export type { GeneratedSpec, OutputSummary } from "./pipeline/generate-spec.js";
export type { LoadedConfig } from "./config/load-config.js";
export { defineConfig, type Config } from "./config/schema.js";
export type { Overrides } from "./config/resolve-config.js";
export { allCodes, diagnosticCodes, type DiagnosticCode } from "../openapi/diagnostics/codes.js";
export type { Diagnostic, Severity } from "../openapi/diagnostics/diagnostic.js";
export { formatDiagnostic } from "../openapi/diagnostics/format.js";
export { mergeDocuments, type Merged, type MergeOptions } from "../openapi/merge/merge-documents.js";
export type { NamedDocument } from "../openapi/merge/named-document.js";
export type { ApiModel } from "./model/api-model.js";
export type { Span } from "../openapi/diagnostics/span.js";
export { catalogue, changeIds, type ChangeId } from "../openapi/compare/catalogue/catalogue.js";
export { changePage } from "../openapi/compare/catalogue/change-page.js";
export type { ChangeRule } from "../openapi/compare/catalogue/change-rule.js";
export type { Change, ChangePlace } from "../openapi/compare/changes/change.js";
export { isAtLeast, type Level } from "../openapi/compare/levels/level.js";
export type { AcceptedChange, DiffResult } from "../openapi/compare/report/result.js";
export { githubReport } from "../openapi/compare/report/github-report.js";
export { markdownReport } from "../openapi/compare/report/markdown-report.js";
export { sarifReport } from "../openapi/compare/report/sarif-report.js";
export { textReport } from "../openapi/compare/report/text-report.js";
export type { DiffOutcome, DiffRequest } from "./pipeline/diff/diff-apis.js";
export type { OutputFile } from "./output/output-file.js";
export { writeFiles, type Changes } from "./output/write-files.js";
export { profiles } from "./publish/profiles/profiles.js";
export type { Profile } from "./publish/profiles/profile.js";
export type { PaginationRule } from "./codegen/client-model/selection/apply-pagination.js";
export type { Document, Operation, Parameter, PathItem, Schema } from "../openapi/types/swagger-2.js";

/** Loads `groupversion.config.ts` or `.json` from a folder, or the given file. */
export const loadConfig = (folder: string, file?: string): Promise<LoadedConfig> => load(folder, file, targets);

/**
 * Generates the spec of a configuration without writing it.
 *
 * @param root - absolute folder that the configuration's paths are relative to
 */
export async function generateSpec(config: Config, root: string, overrides: Overrides = {}): Promise<GeneratedSpec> {
  const resolved = resolveConfig(config, root, overrides);
  if (resolved.diagnostics.length > 0)
    return { files: [], leftover: [], diagnostics: resolved.diagnostics, summaries: [], inputs: [] };
  const { SpecGenerator } = await import("./pipeline/generate-spec.js");
  return new SpecGenerator(root, resolved.apis).generate();
}

/**
 * Generates the CustomResourceDefinitions of a configuration without writing them: those of its APIs with `crd`.
 *
 * @param root - absolute folder that the configuration's paths are relative to
 */
export async function generateCrds(config: Config, root: string): Promise<GeneratedCrds> {
  const resolved = resolveConfig(config, root);
  const { CrdGenerator } = await import("./pipeline/generate-crd.js");
  const apis = resolved.apis.filter((api): api is CrdApi => api.crd !== undefined);
  const generated = new CrdGenerator(root, resolved.diagnostics.length > 0 ? [] : apis).generate();
  return { ...generated, diagnostics: [...resolved.diagnostics, ...generated.diagnostics] };
}

/**
 * Generates the JSON Schemas of a configuration without writing them: those of its APIs with `jsonSchema`.
 *
 * @param root - absolute folder that the configuration's paths are relative to
 */
export async function generateJsonSchemas(config: Config, root: string): Promise<GeneratedJsonSchemas> {
  const resolved = resolveConfig(config, root);
  const { JsonSchemaGenerator } = await import("./pipeline/generate-json-schema.js");
  const apis = resolved.apis.filter((api): api is JsonSchemaApi => api.jsonSchema !== undefined);
  const generated = new JsonSchemaGenerator(root, resolved.diagnostics.length > 0 ? [] : apis).generate();
  return { ...generated, diagnostics: [...resolved.diagnostics, ...generated.diagnostics] };
}

/** Which client to generate, and from what, with the options of its language. */
export type ClientRequest = DocumentRequest &
  ObjectOf<ClientOptions<Registry>> & {
    readonly language: Registry[number]["name"];
    /** Name of the package; default: made from the document's title. */
    readonly package?: string;
    /** How lists are divided into pages. */
    readonly pagination?: readonly PaginationRule[];
  };

/**
 * Generates a client from a Swagger 2.0 document without writing it. Pass `files` and `leftover` to {@link writeFiles}
 * unless a diagnostic is an error.
 *
 * @param root - absolute folder: relative paths of the request are resolved against it, and diagnostics name files
 * relative to it
 */
export async function generateClient(request: ClientRequest, root: string): Promise<GeneratedClient> {
  const { generateClient: generate } = await import("./pipeline/generate-client.js");
  const { language, spec, out, templates, package: name, include, exclude, overlays, pagination, ...options } = request;
  return generate(
    {
      language,
      spec,
      out,
      ...(templates !== undefined && { templates }),
      ...(name !== undefined && { package: name }),
      ...(include !== undefined && { include }),
      ...(exclude !== undefined && { exclude }),
      ...(overlays !== undefined && { overlays }),
      ...(pagination !== undefined && { pagination }),
      options,
    },
    { root, targets },
  );
}

/**
 * Generates reference documentation from a Swagger 2.0 document without writing it. Pass `files` and `leftover` to
 * {@link writeFiles} unless a diagnostic is an error.
 *
 * @param root - absolute folder: relative paths of the request are resolved against it, and diagnostics name files
 * relative to it
 */
export async function generateDocs(request: DocsRequest, root: string): Promise<GeneratedDocs> {
  const { generateDocs: generate } = await import("./pipeline/generate-docs.js");
  return generate(request, { root, targets });
}

/**
 * Compares two versions of an API: files, folders, addresses, clusters or git revisions.
 *
 * ```ts
 * const { result } = await diff({ old: "main:api/openapi.yaml", new: "api/openapi.yaml" }, process.cwd());
 * const broken = result?.changes.filter(({ level }) => level === "breaking");
 * ```
 *
 * @param root - absolute folder that names are relative to
 */
export async function diff(request: DiffRequest, root: string): Promise<DiffOutcome> {
  const { diffApis } = await import("./pipeline/diff/diff-apis.js");
  return diffApis(request, { cwd: root, targets });
}
